package fr.raict.registration.authorities.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fr.raict.registration.authorities.domain.MatchQuality;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class BestMatchesTest {

    @Property
    void keepsWhatSortingThemAllWouldPutFirst(@ForAll @Size(max = 30) List<MatchQuality> qualities,
            @ForAll @Size(value = 30) List<@IntRange(max = 5) Integer> populations) {
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
