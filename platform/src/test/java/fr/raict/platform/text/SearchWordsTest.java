package fr.raict.platform.text;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTest {

    private static final SearchWords PERSON = SearchWords.of("Éloïse", "Cœur d’Étang", "eloise.ce@mairie-arles.fr",
            "Saint-Étienne");

    @Test
    void areCutAtWhateverIsNoLetterOrDigit() {
        assertThat(PERSON.words()).containsExactly("eloise", "coeur", "d", "etang", "ce", "mairie", "arles", "fr",
                "saint", "etienne");
    }

    @ParameterizedTest
    @CsvSource({"ELOÏSE", "éta eloi", "coe", "cœur d'étang", "eloise.ce@mai", "saint-et", "''"})
    void areFoundByTheirBeginningsWhateverAccentsCapitalsAndOrder(String asked) {
        assertThat(SearchWords.of(asked).isFoundIn(PERSON)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"loise", "eloise martin", "etienne2"})
    void areNotFoundByAnythingElse(String asked) {
        assertThat(SearchWords.of(asked).isFoundIn(PERSON)).isFalse();
    }

    @Test
    void areNeverMoreThanCanBeKept() {
        assertThat(SearchWords.of("a ".repeat(1_000)).words()).hasSize(1);
        assertThat(SearchWords.of(String.join(" ", IntStream.range(0, 1_000)
                .mapToObj(String::valueOf).toList())).words()).hasSize(60);
    }
}
