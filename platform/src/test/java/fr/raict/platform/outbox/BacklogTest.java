package fr.raict.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import fr.raict.platform.outbox.Backlog.Next;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BacklogTest {

    private final Backlog backlog = new Backlog(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void holdsTheNewestOutboxOfADocumentAndNoOther() throws InterruptedException {
        backlog.add(document(1), 1, outbox("a"));
        backlog.add(document(1), 3, outbox("abc"));
        backlog.add(document(1), 2, outbox("ab"));
        backlog.addFound(document(1));

        assertThat(backlog.documents()).isOne();
        assertThat(backlog.bytes()).isEqualTo(OutboxEntry.bytes(outbox("abc")));
        assertThat(backlog.outboxOf(backlog.take())).contains(outbox("abc"));
    }

    @Test
    void leavesToTheSweepWhatIsBeyondItsDocuments() {
        for (int i = 0; i < Backlog.MOST_DOCUMENTS + 10; i++) {
            backlog.add(document(i), 1, outbox("a"));
        }

        assertThat(backlog.documents()).isEqualTo(Backlog.MOST_DOCUMENTS);
    }

    @Test
    void leavesInTheStoreWhatIsBeyondItsBytes() throws InterruptedException {
        var large = outbox("a".repeat((int) Backlog.MOST_BYTES - 1_000));
        backlog.add(document(1), 1, large);
        backlog.add(document(2), 1, outbox("b".repeat(2_000)));

        assertThat(backlog.bytes()).isLessThanOrEqualTo(Backlog.MOST_BYTES);
        assertThat(backlog.outboxOf(backlog.take())).contains(large);
        assertThat(backlog.outboxOf(backlog.take())).isEmpty();
    }

    @Test
    void forgetsTheBytesOfADocumentWithIt() throws InterruptedException {
        backlog.add(document(1), 1, outbox("a"));
        backlog.end(backlog.take(), Next.DONE);

        assertThat(backlog.documents()).isZero();
        assertThat(backlog.bytes()).isZero();
    }

    @Test
    void givesAnotherTurnToADocumentWrittenDuringItsTurn() throws InterruptedException {
        backlog.add(document(1), 1, outbox("a"));
        backlog.add(document(2), 1, outbox("b"));
        var first = backlog.take();
        backlog.add(document(1), 2, outbox("ac"));
        backlog.end(first, Next.DONE);

        assertThat(backlog.take().document()).isEqualTo(document(2));
        assertThat(backlog.outboxOf(backlog.take())).contains(outbox("ac"));
    }

    @Test
    void keepsNoReadOutboxThatIsOlderThanWhatCameMeanwhile() throws InterruptedException {
        backlog.addFound(document(1));
        var turn = backlog.take();
        backlog.add(document(1), 2, outbox("ab"));
        backlog.keepRead(turn, 1, outbox("a"));

        assertThat(backlog.outboxOf(turn)).contains(outbox("ab"));
    }

    @Test
    void standsStillOnceADocumentWaitsForTooLong() {
        assertThat(backlog.standsStillFor(Duration.ofSeconds(-1))).isFalse();
        backlog.addFound(document(1));
        assertThat(backlog.standsStillFor(Duration.ofSeconds(-1))).isTrue();
        assertThat(backlog.standsStillFor(Duration.ofSeconds(1))).isFalse();
    }

    private static DocumentAddress document(int id) { return new DocumentAddress("books", id); }

    private static List<OutboxEntry> outbox(String data) {
        return List.of(new OutboxEntry("event", "topic", "key", "type", 1, Instant.EPOCH, data));
    }
}
