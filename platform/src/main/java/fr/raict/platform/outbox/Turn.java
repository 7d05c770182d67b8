package fr.raict.platform.outbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A document's place in the {@link Backlog}, which guards it: its newest outbox, or none and then the store has it. */
final class Turn {

    private static final long UNKNOWN = -1;

    private final DocumentAddress document;
    private long version = UNKNOWN;
    private @Nullable List<OutboxEntry> outbox;
    private long bytes;
    private long since;
    private boolean overtaken;

    Turn(DocumentAddress document) { this.document = document; }

    DocumentAddress document() { return document; }

    @Nullable
    List<OutboxEntry> outbox() { return outbox; }

    long bytes() { return bytes; }

    boolean isOlderThan(long other) { return version < other; }

    /** Whether the document was written after the turn began. */
    boolean isOvertaken() { return overtaken; }

    void overtake() { overtaken = true; }

    void hold(long newVersion, List<OutboxEntry> newOutbox, long newBytes) {
        version = newVersion;
        outbox = newOutbox;
        bytes = newBytes;
    }

    void leaveInStore(long newVersion) {
        version = newVersion;
        outbox = null;
        bytes = 0;
    }

    /** @param now in milliseconds */
    void queue(long now) { since = now; }

    void begin() { overtaken = false; }

    boolean standsStillSince(long time) { return since < time; }
}
