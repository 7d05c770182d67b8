package fr.raict.registration.merging.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.MergeRefused.MergeKeyReused;
import fr.raict.registration.merging.domain.MergeRefused.MergedAlready;
import fr.raict.registration.merging.domain.MergeRefused.NameTaken;
import fr.raict.registration.merging.domain.MergeRefused.SameAuthority;
import fr.raict.registration.merging.domain.MergeRefused.TooManyMerges;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuthorityMergesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final MandatedAuthority CITY = MandatedAuthority.unlisted("Ville de Dakar", "Sénégal");
    private static final MandatedAuthority DAKAR = MandatedAuthority.unlisted("Dakar", "Sénégal");
    private static final MandatedAuthority TYPO = MandatedAuthority.unlisted("Dakkar", "Sénégal");
    private static final MandatedAuthority LISTED = new MandatedAuthority("COMMUNE-93066", "Saint-Denis", "");

    private AuthorityMerges merges = AuthorityMerges.none();

    private static Merge asked(MandatedAuthority from, MandatedAuthority into) {
        return Merge.asked(UUID.randomUUID(), "claire", NOW, from, into);
    }

    private void merge(MandatedAuthority from, MandatedAuthority into) {
        merges = merges.merging(asked(from, into));
    }

    private void correct(MandatedAuthority before, String name) {
        merges = merges.correcting(asked(MandatedAuthority.unlisted(name, "Sénégal"),
                new MandatedAuthority(before.code(), name, "Sénégal")));
    }

    @Test
    void leadsToTheLastOfAChain() {
        merge(TYPO, DAKAR);
        merge(DAKAR, CITY);
        merge(CITY, LISTED);

        assertThat(merges.now(TYPO.code())).contains(LISTED);
        assertThat(merges.nowOf(MandatedAuthority.unlisted("DAKAR", "senegal"))).contains(LISTED);
        assertThat(merges.now("OTHER-XYZ")).isEmpty();
    }

    @Test
    void goesIntoWhatTheOtherBecameMeanwhile() {
        merge(DAKAR, CITY);

        merge(TYPO, DAKAR);

        assertThat(merges.all().getLast().into()).isEqualTo(CITY);
    }

    @Test
    void isNeverIntoItself() {
        merge(DAKAR, CITY);

        assertThatExceptionOfType(SameAuthority.class).isThrownBy(() -> merge(CITY, CITY));
        assertThatExceptionOfType(SameAuthority.class).isThrownBy(() -> merge(CITY, DAKAR));
        assertThatExceptionOfType(MergedAlready.class).isThrownBy(() -> merge(DAKAR, LISTED));
    }

    @Test
    void isTheSameUnderTheSameKey() {
        var asked = asked(DAKAR, CITY);
        merges = merges.merging(asked);

        assertThat(merges.merging(asked)).isSameAs(merges);
        var other = Merge.asked(asked.id(), "claire", NOW, DAKAR, LISTED);
        assertThatExceptionOfType(MergeKeyReused.class).isThrownBy(() -> merges.merging(other));
        merge(CITY, LISTED);
        assertThat(merges.merging(asked)).isSameAs(merges);
    }

    @Test
    void knowsACorrectedAuthorityByBothNames() {
        correct(TYPO, "Dakar");
        assertThat(merges.nowOf(TYPO)).get().extracting(MandatedAuthority::code, MandatedAuthority::name)
                .containsExactly(TYPO.code(), "Dakar");
        assertThat(merges.nowOf(DAKAR)).isEqualTo(merges.nowOf(TYPO));

        correct(TYPO, "Dakkar");
        assertThat(merges.nowOf(DAKAR)).contains(TYPO);
    }

    @Test
    void correctsTheWritingAloneUnderOneCode() {
        correct(CITY, "VILLE DE DAKAR");

        assertThat(merges.now(CITY.code())).get().extracting(MandatedAuthority::name).isEqualTo("VILLE DE DAKAR");
        assertThat(merges.isMerged(CITY.code())).isFalse();
        assertThat(merges.all().getFirst().codes()).containsExactly(CITY.code());
    }

    @Test
    void isNotCorrectedToWhatBecameAnother() {
        merge(DAKAR, CITY);

        assertThatExceptionOfType(NameTaken.class).isThrownBy(() -> correct(TYPO, "Dakar"));
        assertThatExceptionOfType(MergedAlready.class).isThrownBy(() -> correct(DAKAR, "Grand Dakar"));
    }

    @Test
    void isKnownByTheShortCodeThatTheSameNameHadBefore() {
        var old = new MandatedAuthority(DAKAR.shortCode(), "Dakar", "Sénégal");
        merge(old, CITY);

        assertThat(merges.nowOf(DAKAR)).contains(CITY);
    }

    @Test
    void hasABound() {
        var full = new AuthorityMerges(IntStream.range(0, AuthorityMerges.MOST)
                .mapToObj(each -> asked(MandatedAuthority.unlisted("Ville " + each, "Mali"), CITY)).toList(), 1);

        assertThatExceptionOfType(TooManyMerges.class).isThrownBy(() -> full.merging(asked(DAKAR, CITY)));
    }

    @Test
    void looksForWhatComesLateForTwoMinutes() {
        var merge = asked(DAKAR, CITY);
        assertThat(merge.isDue(NOW)).isFalse();

        var finished = merge.finished(NOW.plusSeconds(1));
        var watched = finished.finished(NOW.plus(Merge.WATCHED_FOR));

        assertThat(finished.isFinished()).isTrue();
        assertThat(finished.isDue(NOW.plusSeconds(31))).isTrue();
        assertThat(watched.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(watched.finishedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    /** Whatever organisers do in whatever order, each way comes to an end, and to an authority that is not merged. */
    @Test
    void alwaysLeadsSomewhere() {
        var towns = IntStream.range(0, 8).mapToObj(each -> MandatedAuthority.unlisted("Ville " + each, "Sénégal"))
                .toList();
        forAll(integers(0, 127).listOf(0, 40), steps -> {
            merges = AuthorityMerges.none();
            for (var step : steps) {
                try {
                    take(step, towns);
                } catch (MergeRefused _) {
                    // A refusal changes nothing.
                }
            }
            assertThat(towns).allSatisfy(town -> merges.now(town.code()).ifPresent(
                    now -> assertThat(merges.isMerged(now.code())).isFalse()));
        });
    }

    private void take(int step, List<MandatedAuthority> towns) {
        var one = towns.get(step % 8);
        var other = towns.get(step / 8 % 8);
        if (step < 64) {
            merge(one, other);
        } else {
            correct(one, other.name());
        }
    }
}
