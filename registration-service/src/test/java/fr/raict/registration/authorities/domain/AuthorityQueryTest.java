package fr.raict.registration.authorities.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class AuthorityQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "é ", "'-'", " s "})
    void asksNothingBelowTwoCharacters(String typed) {
        assertThat(AuthorityQuery.of(typed).isEmpty()).isTrue();
    }

    @Test
    void looksForTheWordsThatTell() {
        assertThat(AuthorityQuery.of("Conseil départemental de l'Hérault").words())
                .containsExactly("conseil", "departemental", "herault");
    }

    @Test
    void looksForSmallWordsWhenThereIsNothingElse() {
        assertThat(AuthorityQuery.of("le").words()).containsExactly("le");
    }

    @Test
    void alsoReadsTheNameWithoutMairieDe() {
        var query = AuthorityQuery.of("Mairie de St-Denis");

        assertThat(query.texts()).containsExactly("mairie de saint denis", "saint denis");
        assertThat(query.words()).containsExactly("saint", "denis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Commune déléguée de Seynod", "commune associée de seynod", "mairie déléguée de Seynod"})
    void alsoReadsTheNameWithoutTheStatusOfACommune(String typed) {
        assertThat(AuthorityQuery.of(typed).words()).containsExactly("seynod");
    }

    @ParameterizedTest
    @CsvSource({
            "bourg en bresse cedex,                             bourg en bresse",
            "Bourg-en-Bresse CEDEX 9,                           bourg en bresse",
            "01012 BOURG EN BRESSE CEDEX,                       bourg en bresse 01",
            "Hôtel de ville BP 3 69433 Lyon Cedex 03 France,    lyon 69",
            "Lyon 69433 Cedex 03,                               lyon 69",
            "97743 St Denis Cedex 9,                            saint denis 97",
            "cedex,                                             cedex"})
    void leavesOutWhatOnlyThePostNeeds(String typed, String read) {
        assertThat(AuthorityQuery.of(typed).texts()).containsExactly(read);
    }

    @Test
    void readsANumberWithSpacesAsOne() {
        assertThat(AuthorityQuery.of("219 740 115").words()).containsExactly("219740115");
        assertThat(AuthorityQuery.of("93 200").words()).containsExactly("93200");
    }

    @Test
    void readsTheSirenInASiret() {
        assertThat(AuthorityQuery.of("217 500 016 00019").words()).containsExactly("217500016");
    }

    @Test
    void neverFailsOnWhateverIsTyped() {
        forAll(anyText(), typed -> {
            var query = AuthorityQuery.of(typed);

            assertThat(query.words()).allSatisfy(word -> assertThat(word).isNotBlank());
            assertThat(query.isEmpty()).isEqualTo(query.texts().isEmpty());
        });
    }

    @Test
    void doesNotReadABookOfAQuestion() {
        assertThat(AuthorityQuery.of("mot ".repeat(100_000)).texts().getFirst()).hasSizeLessThanOrEqualTo(200);
    }
}
