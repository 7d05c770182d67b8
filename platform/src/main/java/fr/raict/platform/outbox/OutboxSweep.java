package fr.raict.platform.outbox;

import java.time.Clock;
import java.time.Duration;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Finds what a crash, a failure or a full backlog left in the outboxes. Looks only at events old enough to have been
 * missed, for {@value Backlog#MOST_DOCUMENTS} documents of a collection at a time, and not while the relay is behind.
 */
final class OutboxSweep {

    private static final Duration MISSED_AFTER = Duration.ofSeconds(5);

    private final StoredOutboxes store;
    private final OutboxRelay relay;
    private final Clock clock;

    OutboxSweep(StoredOutboxes store, OutboxRelay relay, Clock clock) {
        this.store = store;
        this.relay = relay;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.outbox.sweep-every:5s}")
    void sweep() {
        if (relay.isBehind()) {
            return;
        }
        store.withEventsBefore(clock.instant().minus(MISSED_AFTER), Backlog.MOST_DOCUMENTS).forEach(relay::relayFound);
    }
}
