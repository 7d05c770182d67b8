package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class NumberIndexTest {

    @Property
    void findsWhatReadingEveryNumberWouldFind(@ForAll("numbers") List<String> numbers,
            @ForAll("prefixes") String prefix) {
        var builder = new NumberIndex.Builder(5);
        IntStream.range(0, numbers.size()).forEach(row -> builder.add(numbers.get(row), row));

        var found = builder.build().rowsStartingWith(prefix);

        assertThat(found.stream())
                .containsExactlyElementsOf(rows(numbers, prefix));
    }

    private static List<Integer> rows(List<String> numbers, String prefix) {
        return IntStream.range(0, numbers.size()).filter(row -> numbers.get(row).startsWith(prefix)).boxed().toList();
    }

    @Provide
    Arbitrary<List<String>> numbers() {
        return Arbitraries.strings().withChars("019").ofLength(5).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.strings().withChars("019").ofMinLength(1).ofMaxLength(6);
    }
}
