package fr.raict.registration.authorities.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fr.raict.registration.authorities.domain.MatchQuality;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class BestMatchesTest {

    @Test
    void keepsWhatSortingThemAllWouldPutFirst() {
        forAll(oneOf(MatchQuality.values()).listOf(0, 30), integers(0, 5).listOf(30, 30),
                BestMatchesTest::assertKeepsTheFirst);
    }

    private static void assertKeepsTheFirst(List<MatchQuality> qualities, List<Integer> populations) {
        var best = new BestMatches(4);
        IntStream.range(0, qualities.size()).forEach(row -> best.add(row, qualities.get(row), populations.get(row)));

        var sorted = IntStream.range(0, qualities.size()).boxed()
                .sorted(Comparator.<Integer, MatchQuality>comparing(qualities::get)
                        .thenComparing(populations::get, Comparator.reverseOrder())
                        .thenComparing(row -> row))
                .limit(4);
        assertThat(best.rows()).containsExactlyElementsOf(sorted.toList());
    }
}
