package fr.raict.platform.aggregates;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

import fr.raict.platform.Editions;
import fr.raict.platform.Recorded;
import fr.raict.testsupport.IntegrationTest;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class EditedAggregatesIT {

    @Autowired
    AggregateStore store;
    @Autowired
    MongoOperations mongo;
    @Autowired
    Recorded recorded;

    private EditedAggregates<Minutes, Minutes> minutes;

    /** What somebody is told whose change was based on an old version. */
    private static final class Stale extends RuntimeException {
        private final transient Minutes current;
        private final transient List<String> changed;

        private Stale(Minutes current, List<String> changed) {
            this.current = current;
            this.changed = changed;
        }
    }

    @BeforeEach
    void store() {
        minutes = store.edited(Minutes.class, NoSuchElementException::new, Stale::new);
    }

    @Test
    void storesStateHistoryAndOutboxAsFieldsOfOneDocument() {
        var first = save(Minutes.of("Eau", "Awa"));
        var second = save(first.entitled("Eau et climat"));

        assertThat(second.version()).isEqualTo(2);
        assertThat(minutes.find(first.id())).get().extracting(Minutes::title).isEqualTo("Eau et climat");
        var stored = mongo.getCollection("minutes").find(new Document("_id", first.id())).first();
        assertThat(stored).containsKeys("title", "present", "history", "outbox").containsEntry("eventSequence", 2L)
                .doesNotContainKey("trail");
    }

    @Test
    void numbersTheEventsOfAnAggregateWithoutAGap() {
        var first = save(Minutes.of("Eau"));
        var silent = minutes.save(first.entitled("Climat"), _ -> List.of());
        save(silent.entitled("Climat et eau"));

        Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(
                () -> assertThat(recorded.sequencesOf(first.id()).stream().distinct()).containsExactly(1L, 2L));
    }

    @Test
    void tellsWhoEditsAnOldVersionWhatChangedSince() {
        var seen = save(Minutes.of("Eau", "Awa"));
        var changed = save(seen.with("Awa", "Bruno"));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> save(seen.entitled("Climat"))).satisfies(stale -> {
            assertThat(stale.current).extracting(Minutes::version, Minutes::present)
                    .containsExactly(changed.version(), changed.present());
            assertThat(stale.changed).containsExactly("present");
        });
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> minutes.inVersion(seen.id(), new SeenVersion(seen.version())));
        assertThat(minutes.inVersion(seen.id(), new SeenVersion(changed.version())).present())
                .containsExactly("Awa", "Bruno");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(minutes.find(UUID.randomUUID())).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> minutes.inVersion(UUID.randomUUID(), new SeenVersion(1)));
    }

    @Test
    void writesWhatIsNewOnce() {
        var first = Minutes.of("Eau");
        var saved = minutes.saveOnce(first, _ -> List.of());
        var changed = save(saved.entitled("Climat"));

        assertThat(minutes.saveOnce(first, _ -> List.of())).extracting(Minutes::version, Minutes::title)
                .containsExactly(changed.version(), "Climat");
    }

    @Test
    void leavesOfWhatIsRemovedOnlyWhatOthersAreStillToHear() {
        var saved = save(Minutes.of("Eau", "Awa"));
        minutes.remove(saved, Map.of(), sequence -> List.of(Editions.changed(saved.id(), sequence)));

        var stored = mongo.getCollection("minutes").find(new Document("_id", saved.id())).first();
        assertThat(stored).containsOnlyKeys("_id", "version", "removed", "eventSequence", "outbox");
        assertThat(minutes.find(saved.id())).isEmpty();
        assertThat(minutes.matching(Criteria.where("title").is("Eau").and("id").is(saved.id()))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> save(saved.entitled("Climat")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> minutes.saveOnce(saved.anew(), _ -> List.of()));
    }

    @Test
    void leavesNothingOfWhatNobodyHeardOf() {
        var saved = minutes.save(Minutes.of("Eau"), _ -> List.of());
        var changed = minutes.save(saved.entitled("Climat"), _ -> List.of());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> minutes.remove(saved, Map.of(), _ -> List.of()));
        minutes.remove(changed, Map.of(), _ -> List.of());

        assertThat(mongo.getCollection("minutes").find(new Document("_id", saved.id())).first()).isNull();
    }

    @Test
    void findsThoseThatMatch() {
        var title = "Eau " + UUID.randomUUID();
        save(Minutes.of(title));
        save(Minutes.of(title));

        assertThat(minutes.matching(Criteria.where("title").is(title))).hasSize(2);
    }

    @Test
    void writesNothingOfWhatWouldLoseItsEvents() {
        var silent = new Silent(UUID.randomUUID(), 0);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.save(silent, List.of(Editions.changed(silent.id(), 1))));
        assertThat(store.find(Silent.class, silent.id())).isEmpty();
        assertThat(store.save(silent, List.of()).version()).isEqualTo(1);
    }

    private Minutes save(Minutes next) {
        return minutes.save(next, sequence -> List.of(Editions.changed(next.id(), sequence)));
    }
}
