package fr.raict.registration.wishes.domain;

import java.util.List;
import java.util.stream.IntStream;

import fr.raict.registration.wishes.domain.Fairness.Counts;
import fr.raict.registration.wishes.domain.Fairness.Got;
import fr.raict.registration.wishes.domain.Fairness.OfKind;
import fr.raict.registration.wishes.domain.Fairness.OfSize;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairnessTest {

    @Test
    void countsEachPersonOnceByTheDearestWishTheyGot() {
        var fairness = Fairness.of(List.of(got(AuthorityKind.COMMUNE, 900, 3, 1), got(AuthorityKind.COMMUNE, 5_000, 2),
                got(AuthorityKind.REGION, 2_000_000, 3), got(AuthorityKind.REGION, 2_000_000, 7, 4),
                got(AuthorityKind.REGION, 300_000)));

        assertThat(fairness.all()).isEqualTo(new Counts(5, 1, 1, 1, 1, 1, 6));
        assertThat(fairness.byKind()).containsExactly(
                new OfKind(AuthorityKind.COMMUNE, new Counts(2, 1, 1, 0, 0, 0, 3)),
                new OfKind(AuthorityKind.REGION, new Counts(3, 0, 0, 1, 1, 1, 3)));
        assertThat(fairness.bySize()).extracting(OfSize::size).containsExactly(AuthoritySize.UNDER_3500,
                AuthoritySize.UNDER_20000, AuthoritySize.FROM_100000);
    }

    @Test
    void isWorthMoreToGiveASessionToWhoHasFewerWhateverItsRank() {
        for (var have = 0; have < WishRound.MOST_WISHES - 1; have++) {
            var last = worthOfOneMore(have, WishRound.MOST_WISHES);
            var first = worthOfOneMore(have + 1, 1);
            assertThat(last).isGreaterThan(first);
        }
    }

    private static long worthOfOneMore(int have, int rank) {
        var before = IntStream.range(0, have).mapToObj(_ -> 1).toList();
        return Worth.of(IntStream.range(0, have + 1).mapToObj(i -> i < have ? 1 : rank).toList()) - Worth.of(before);
    }

    private static Got got(AuthorityKind kind, int population, Integer... ranks) {
        return new Got(kind, AuthoritySize.of(population), List.of(ranks));
    }
}
