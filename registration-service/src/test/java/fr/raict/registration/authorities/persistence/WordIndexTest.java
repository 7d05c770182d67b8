package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class WordIndexTest {

    @Property
    void findsWhatReadingEveryWordWouldFind(@ForAll("words") List<String> words, @ForAll("prefixes") String prefix) {
        var builder = new WordIndex.Builder();
        IntStream.range(0, words.size()).forEach(row -> builder.add(words.get(row), row));

        var found = builder.build().rowsStartingWith(prefix);

        assertThat(found.stream())
                .containsExactlyElementsOf(rows(words, prefix));
    }

    private static List<Integer> rows(List<String> words, String prefix) {
        return IntStream.range(0, words.size()).filter(row -> words.get(row).startsWith(prefix)).boxed().toList();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("abz").ofMinLength(1).ofMaxLength(4).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.strings().withChars("abz").ofMinLength(1).ofMaxLength(3);
    }
}
