package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class NumberIndexTest {

    @Test
    void findsWhatReadingEveryNumberWouldFind() {
        forAll(text("019", 5, 5).listOf(0, 40), text("019", 1, 6), NumberIndexTest::assertFindsTheSame);
    }

    private static void assertFindsTheSame(List<String> numbers, String prefix) {
        var builder = new NumberIndex.Builder(5);
        IntStream.range(0, numbers.size()).forEach(row -> builder.add(numbers.get(row), row));

        var found = builder.build().rowsStartingWith(prefix);

        assertThat(found.stream())
                .containsExactlyElementsOf(rows(numbers, prefix));
    }

    private static List<Integer> rows(List<String> numbers, String prefix) {
        return IntStream.range(0, numbers.size()).filter(row -> numbers.get(row).startsWith(prefix)).boxed().toList();
    }
}
