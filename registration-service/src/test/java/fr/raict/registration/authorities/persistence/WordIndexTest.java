package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class WordIndexTest {

    @Test
    void findsWhatReadingEveryWordWouldFind() {
        forAll(text("abz", 1, 4).listOf(0, 30), text("abz", 1, 3), WordIndexTest::assertFindsTheSame);
    }

    private static void assertFindsTheSame(List<String> words, String prefix) {
        var builder = new WordIndex.Builder();
        IntStream.range(0, words.size()).forEach(row -> builder.add(words.get(row), row));

        var found = builder.build().rowsStartingWith(prefix);

        assertThat(found.stream())
                .containsExactlyElementsOf(rows(words, prefix));
    }

    private static List<Integer> rows(List<String> words, String prefix) {
        return IntStream.range(0, words.size()).filter(row -> words.get(row).startsWith(prefix)).boxed().toList();
    }
}
