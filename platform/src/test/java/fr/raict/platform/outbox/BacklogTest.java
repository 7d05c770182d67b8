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
        assertThat(backlog.bytes()).isEqualTo(outbox("abc").bytes());
        assertThat(dataOf(backlog.take())).containsExactly("abc");
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
        assertThat(backlog.unsentOf(backlog.take())).contains(large);
        assertThat(backlog.unsentOf(backlog.take())).isEmpty();
    }

    @Test
    void forgetsTheBytesOfADocumentWithIt() throws InterruptedException {
        backlog.add(document(1), 1, outbox("a"));
        backlog.end(backlog.take(), List.of(), Next.DONE);

        assertThat(backlog.documents()).isZero();
        assertThat(backlog.bytes()).isZero();
    }

    @Test
    void givesAnotherTurnToADocumentWrittenDuringItsTurn() throws InterruptedException {
        backlog.add(document(1), 1, outbox("a"));
        backlog.add(document(2), 1, outbox("b"));
        var first = backlog.take();
        backlog.add(document(1), 2, outbox("ac"));
        backlog.end(first, List.of(), Next.DONE);

        assertThat(backlog.take().document()).isEqualTo(document(2));
        assertThat(dataOf(backlog.take())).containsExactly("ac");
    }

    @Test
    void keepsNoReadOutboxThatIsOlderThanWhatCameMeanwhile() throws InterruptedException {
        backlog.addFound(document(1));
        var turn = backlog.take();
        backlog.add(document(1), 2, outbox("ab"));
        backlog.keepRead(turn, 1, outbox("a"));

        assertThat(dataOf(turn)).containsExactly("ab");
    }

    @Test
    void takesWhatWasDeliveredOutOfACopyHandedOverMeanwhile() throws InterruptedException {
        backlog.add(document(1), 1, outbox("a"));
        var turn = backlog.take();
        var readAnew = new UnsentEvents(List.of(entry("a"), entry("b")));
        backlog.add(document(1), 2, readAnew);
        backlog.end(turn, List.of(entry("a")), Next.DONE);

        assertThat(dataOf(backlog.take())).containsExactly("b");
        assertThat(readAnew.size()).isOne();
    }

    @Test
    void standsStillOnceADocumentWaitsForTooLong() {
        assertThat(backlog.standsStillFor(Duration.ofSeconds(-1))).isFalse();
        backlog.addFound(document(1));
        assertThat(backlog.standsStillFor(Duration.ofSeconds(-1))).isTrue();
        assertThat(backlog.standsStillFor(Duration.ofSeconds(1))).isFalse();
    }

    private List<String> dataOf(Turn turn) {
        return backlog.unsentOf(turn).orElseThrow().oldest(10, _ -> true).stream().map(OutboxEntry::data).toList();
    }

    private static DocumentAddress document(int id) { return new DocumentAddress("books", id); }

    private static UnsentEvents outbox(String data) {
        return new UnsentEvents(List.of(entry(data)));
    }

    private static OutboxEntry entry(String data) {
        return new OutboxEntry("event " + data, "topic", "key", "type", 1, Instant.EPOCH, data);
    }
}
