package fr.raict.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.Backlog.Next;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Hands events to Kafka once the write that carried them is acknowledged: document by document, one {@link Window} of
 * each at a time. The idempotent producer, which never gives up, keeps the order in a window; an event that Kafka refuses
 * all the same stops its document, and no other, until it is sent. Memory is bounded, however long the broker is away, by
 * the {@link Backlog} and the {@link Room}.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration BEHIND_AFTER = Duration.ofSeconds(2);

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final SentEvents sent;
    private final OutboxTrimmer trimmer;
    private final StoredOutboxes store;
    private final Backlog backlog;
    private final Room room = new Room();
    private volatile Thread worker = new Thread();
    private volatile boolean running;

    OutboxRelay(KafkaTemplate<String, byte[]> kafka, EventCodec codec, SentEvents sent, OutboxTrimmer trimmer,
            StoredOutboxes store, Clock clock) {
        this.kafka = kafka;
        this.codec = codec;
        this.sent = sent;
        this.trimmer = trimmer;
        this.store = store;
        this.backlog = new Backlog(clock);
    }

    /**
     * Call after the write is acknowledged, with all that waits in the outbox as written. Never blocks.
     *
     * @param version of the document, by which an older outbox does not replace a newer one
     */
    public void relay(DocumentAddress document, long version, UnsentEvents unsent) {
        if (!unsent.isEmpty()) {
            backlog.add(document, version, unsent);
        }
    }

    /** Has a document's outbox read and sent when its turn comes. */
    void relayFound(DocumentAddress document) {
        backlog.addFound(document);
    }

    /** Whether it has all it can do with what it was given. */
    boolean isBehind() {
        return backlog.standsStillFor(BEHIND_AFTER);
    }

    boolean isIdle() { return backlog.documents() == 0; }

    private void run() {
        try {
            while (running) {
                serve(backlog.take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Turn turn) throws InterruptedException {
        try {
            var handedOver = backlog.unsentOf(turn);
            send(turn, handedOver.isPresent() ? handedOver.get() : read(turn));
        } catch (RuntimeException e) {
            log.warn("The outbox of {} waits: it cannot be read", turn.document(), e);
            backlog.end(turn, List.of(), Next.LEAVE);
            Thread.sleep(PAUSE);
        }
    }

    private UnsentEvents read(Turn turn) {
        var stored = store.read(turn.document());
        if (stored.isEmpty()) {
            return new UnsentEvents(List.of());
        }
        var known = stored.get().entries().stream().filter(entry -> sent.contains(entry.eventId())).toList();
        known.forEach(entry -> trimmer.sent(turn.document(), entry.eventId()));
        var unsent = new UnsentEvents(stored.get().entries());
        unsent.sent(known);
        backlog.keepRead(turn, stored.get().version(), unsent);
        return unsent;
    }

    private void send(Turn turn, UnsentEvents unsent) throws InterruptedException {
        var window = Window.of(unsent, sent);
        var delivery = new Delivery(window, ended -> end(turn, unsent, ended));
        var taken = true;
        for (int i = 0; taken && !delivery.hasFailed() && i < window.entries().size(); i++) {
            room.enter(window.entries().get(i));
            delivery.handing();
            taken = hand(turn.document(), window.entries().get(i), i, delivery);
        }
        delivery.handedOver();
        if (!taken) {
            Thread.sleep(PAUSE);
        }
    }

    /** @return whether the next event may follow */
    private boolean hand(DocumentAddress document, OutboxEntry entry, int position, Delivery delivery) {
        try {
            kafka.send(codec.toRecord(entry))
                    .whenComplete((_, failure) -> settle(document, entry, position, delivery, failure));
            return true;
        } catch (RuntimeException e) {
            if (e instanceof RetriableException || e.getCause() instanceof RetriableException) {
                log.warn("Kafka does not take events, trying again: {}", e.getMessage());
                room.leave(entry);
                delivery.refused();
            } else {
                settle(document, entry, position, delivery, e);
            }
            return false;
        }
    }

    private void settle(DocumentAddress document, OutboxEntry entry, int position, Delivery delivery,
            @Nullable Throwable failure) {
        room.leave(entry);
        if (failure == null) {
            delivery.acknowledged(position);
        } else {
            log.error("Event {} of {} stays in its outbox", entry.eventId(), document, failure);
            delivery.failed();
        }
    }

    private void end(Turn turn, UnsentEvents unsent, Delivery delivery) {
        for (var entry : delivery.delivered()) {
            sent.add(entry.eventId());
            trimmer.sent(turn.document(), entry.eventId());
        }
        unsent.sent(delivery.delivered());
        backlog.end(turn, delivery.delivered(), delivery.next());
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        worker.interrupt();
    }

    @Override
    public boolean isRunning() { return running; }

    /** Stops after the listeners and the web server, which still raise events. */
    @Override
    public int getPhase() { return Integer.MIN_VALUE + 1000; }
}
