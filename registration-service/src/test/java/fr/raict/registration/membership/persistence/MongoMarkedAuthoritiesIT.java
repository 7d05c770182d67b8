package fr.raict.registration.membership.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.application.MarkedAuthorities;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkedAuthority;
import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

@IntegrationTest
class MongoMarkedAuthoritiesIT {

    private static final Mark CLAIRE = new Mark(Instant.parse("2026-11-02T09:00:00Z"), "claire", "Claire Martin");

    @Autowired
    private MarkedAuthorities marked;
    @Autowired
    private MongoOperations mongo;
    private final MandatedAuthority town = MandatedAuthority.unlisted("Dakar " + UUID.randomUUID(), "Sénégal");
    private final MarkedAuthority unmarked = MarkedAuthority.unmarked(town);

    @Test
    void keepsOneDocumentForACodeWithoutWhatIsNot() {
        var saved = marked.save(unmarked.marked(true, false, CLAIRE));

        assertThat(marked.find(town.code())).contains(saved);
        assertThat(saved.version()).isOne();
        var stored = mongo.find(query(where("authority.code").is(town.code())), Document.class, "authority_groups");
        assertThat(stored).hasSize(1).first().satisfies(document -> assertThat(document).containsKey("member")
                .doesNotContainKeys("partner", "_class"));
    }

    @Test
    void keepsWhoIsMarkedNoMoreSoThatItsVersionsGoOn() {
        var saved = marked.save(unmarked.marked(true, true, CLAIRE));
        var before = marked.count();

        var cleared = marked.save(saved.marked(false, false, CLAIRE));

        assertThat(marked.count()).isEqualTo(before - 1);
        assertThat(marked.all()).extracting(MarkedAuthority::code).doesNotContain(town.code());
        assertThat(marked.unlisted()).extracting(MarkedAuthority::code).doesNotContain(town.code());
        assertThat(marked.save(cleared.marked(true, false, CLAIRE)).version()).isEqualTo(3);
    }

    @Test
    void findsTheUnlistedAmongAll() {
        marked.save(unmarked.marked(false, true, CLAIRE));
        marked.save(MarkedAuthority.unmarked(new MandatedAuthority("COMMUNE-64129", "Billère", ""))
                .marked(true, false, CLAIRE).named(new MandatedAuthority("COMMUNE-0" + town.code(), "Billère", "")));

        assertThat(marked.all()).extracting(MarkedAuthority::code).contains(town.code(), "COMMUNE-0" + town.code());
        assertThat(marked.unlisted()).extracting(MarkedAuthority::code).contains(town.code())
                .allMatch(code -> code.startsWith("OTHER-"));
    }

    @Test
    void refusesAStaleChangeWithWhatChangedSince() {
        var first = marked.save(unmarked.marked(true, false, CLAIRE));
        marked.save(first.and(Mark.Kind.PARTNER, CLAIRE));

        assertThatExceptionOfType(StaleMarks.class).isThrownBy(() -> marked.save(first.marked(false, false, CLAIRE)))
                .satisfies(stale -> assertThat(stale.changed()).containsExactly("partner"))
                .satisfies(stale -> assertThat(stale.current().version()).isEqualTo(2));
        assertThatExceptionOfType(StaleMarks.class)
                .isThrownBy(() -> marked.inVersion(town, new SeenVersion(1)))
                .satisfies(stale -> assertThat(stale.changed()).containsExactly("partner"));
        assertThatExceptionOfType(StaleMarks.class)
                .isThrownBy(() -> marked.inVersion(town, new SeenVersion(0)))
                .satisfies(stale -> assertThat(stale.changed()).containsExactly("member", "partner"));
        assertThat(marked.inVersion(town, new SeenVersion(2)).partner()).isEqualTo(CLAIRE);
        assertThat(marked.inVersion(town, SeenVersion.valueOf("*")).version()).isEqualTo(2);
    }

    @Test
    void startsAtVersionNought() {
        assertThat(marked.inVersion(town, new SeenVersion(0))).isEqualTo(unmarked);
        assertThatExceptionOfType(StaleMarks.class)
                .isThrownBy(() -> marked.inVersion(town, new SeenVersion(1)))
                .satisfies(stale -> assertThat(stale.changed()).isEmpty());
    }

    @Test
    void refusesOneOfTwoWhoMarkItFirstAtOnce() throws Exception {
        Callable<List<String>> marking = () -> {
            try {
                marked.save(unmarked.marked(true, false, CLAIRE));
                return List.of();
            } catch (StaleMarks stale) {
                return stale.changed();
            }
        };

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = executor.invokeAll(List.of(marking, marking));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(List.of(), List.of("member"));
        }
    }
}
