package fr.raict.registration.authorities.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saint-Denis             | saint denis
            ST DENIS                | saint denis
            st-denis                | saint denis
            St. Denis               | saint denis
            Ste-Marie-aux-Mines     | sainte marie aux mines
            Stains                  | stains
            L’Haÿ-les-Roses         | l hay les roses
            l'hay les roses         | l hay les roses
            Épinay-sur-Seine        | epinay sur seine
            Œuilly                  | oeuilly
            Val d'Aïgo              | val d aigo
            Châteaudun  /  Cœur     | chateaudun coeur
            2A004                   | 2a004
            (CCPH)                  | ccph
            Paris 1er               | paris 1e
            3ème, 3e et 2nd         | 3e 3e et 2e
            M1er 123eme             | m1er 123eme
            """)
    void comparesWithoutAccentsHyphensApostrophesOrCase(String typed, String compared) {
        assertThat(SearchText.of(typed)).hasToString(compared);
    }

    @Test
    void readsLettersWithTheirAccentApartLikeTheOthers() {
        assertThat(SearchText.of("E\u0301pinal")).isEqualTo(SearchText.of("Épinal"));
    }

    @Test
    void findsNoWordWhereThereIsNone() {
        assertThat(SearchText.of(" - ' ").words()).isEmpty();
    }
}
