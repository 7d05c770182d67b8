package fr.raict.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * The documents with events to publish, in the order of their turns. Each is in it once and has one turn at a time, with
 * the newest outbox handed over. Holds at most {@value #MOST_DOCUMENTS} documents and {@value #MOST_BYTES} bytes of
 * events: beyond the bytes an outbox is read from the store when its turn comes, beyond the documents the sweep finds it
 * later.
 */
final class Backlog {

    static final int MOST_DOCUMENTS = 1_000;
    static final long MOST_BYTES = 8L << 20;

    private final Clock clock;
    private final Map<DocumentAddress, Turn> turns = new HashMap<>();
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private long bytes;

    Backlog(Clock clock) { this.clock = clock; }

    /** What follows a turn. */
    enum Next {
        /** Nothing, unless the document was written meanwhile. */
        DONE,
        /** Another turn. */
        AGAIN,
        /** Another turn, as nothing came of this one. */
        REPEAT,
        /** Nothing: the next write or the sweep brings the document back. */
        LEAVE
    }

    /** A version that is no newer than the one already here changes nothing. */
    synchronized void add(DocumentAddress document, long version, UnsentEvents unsent) {
        turnOf(document).filter(turn -> turn.isOlderThan(version)).ifPresent(turn -> {
            hold(turn, version, unsent);
            turn.overtake();
        });
    }

    /** A document found in the store. Nothing changes if it is here already. */
    synchronized void addFound(DocumentAddress document) {
        turnOf(document);
    }

    private Optional<Turn> turnOf(DocumentAddress document) {
        if (!turns.containsKey(document)) {
            if (turns.size() >= MOST_DOCUMENTS) {
                return Optional.empty();
            }
            var turn = new Turn(document);
            turns.put(document, turn);
            queue(turn);
        }
        return Optional.ofNullable(turns.get(document));
    }

    private void hold(Turn turn, long version, UnsentEvents unsent) {
        var size = unsent.bytes();
        bytes -= turn.bytes();
        if (bytes + size > MOST_BYTES) {
            turn.leaveInStore(version);
        } else {
            turn.hold(version, unsent, size);
        }
        bytes += turn.bytes();
    }

    private void queue(Turn turn) {
        turn.queue(clock.millis());
        lineUp(turn);
    }

    private void lineUp(Turn turn) {
        waiting.add(turn);
        notifyAll();
    }

    /** The next turn, which is under way then until its {@link #end}. Waits for one. */
    synchronized Turn take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        var turn = waiting.remove();
        turn.begin();
        return turn;
    }

    /** What was handed over for a turn; empty when it is to be read. */
    synchronized Optional<UnsentEvents> unsentOf(Turn turn) {
        return Optional.ofNullable(turn.unsent());
    }

    /** Keeps what was read for a turn under way, unless something newer came. */
    synchronized void keepRead(Turn turn, long version, UnsentEvents unsent) {
        if (!turn.isOvertaken()) {
            hold(turn, version, unsent);
        }
    }

    /** @param delivered what the newest may still have, where another copy of the document was handed over meanwhile */
    synchronized void end(Turn turn, List<OutboxEntry> delivered, Next next) {
        unsentOf(turn).ifPresent(unsent -> unsent.sent(delivered));
        switch (next) {
            case DONE -> {
                if (turn.isOvertaken()) {
                    queue(turn);
                } else {
                    remove(turn);
                }
            }
            case AGAIN -> queue(turn);
            case REPEAT -> lineUp(turn);
            case LEAVE -> remove(turn);
        }
    }

    private void remove(Turn turn) {
        turns.remove(turn.document());
        bytes -= turn.bytes();
    }

    /** Whether some document waits that long for its turn, or for the end of it. */
    synchronized boolean standsStillFor(Duration time) {
        var since = clock.millis() - time.toMillis();
        return turns.values().stream().anyMatch(turn -> turn.standsStillSince(since));
    }

    synchronized int documents() { return turns.size(); }

    synchronized long bytes() { return bytes; }
}
