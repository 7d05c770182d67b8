package fr.raict.registration.authorities.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchQualityTest {

    @ParameterizedTest
    @CsvSource({
            "saint denis,               Saint-Denis,            EXACT_NAME",
            "havre,                     Le Havre,               EXACT_NAME",
            "le havre,                  Le Havre,               EXACT_NAME",
            "saint denis reunion,       Saint-Denis,            EXACT_NAME",
            "ville d'avray,             Ville-d'Avray,          EXACT_NAME",
            "ville de montpellier,      Montpellier,            EXACT_NAME",
            "saint den,                 Saint-Denis,            NAME_START",
            "hav,                       Le Havre,               NAME_START",
            "le hav,                    Le Havre,               NAME_START",
            "saint denis,               Saint-Denis-en-Val,     NAME_START",
            "rochelle,                  Rochelle-Ville,         NAME_START",
            "denis saint,               Saint-Denis,            WORD_STARTS",
            "le roc,                    La Rochelle,            WORD_STARTS",
            "saint deni,                Vert-Saint-Denis,       WORD_STARTS"})
    void saysHowWellANameAnswers(String typed, String name, MatchQuality quality) {
        var compared = SearchText.of(name).toString();

        assertThat(MatchQuality.of(AuthorityQuery.of(typed), compared, true)).isEqualTo(quality);
    }

    @ParameterizedTest
    @CsvSource({
            "montreuil 93,              Montreuil,              EXACT_NAME",
            "93 montreuil,              Montreuil,              BEYOND_THE_NAME",
            "saint 93,                  Saint-Denis,            BEYOND_THE_NAME"})
    void ranksWhatIsPartlyInTheDepartmentBehindWhatIsInTheName(String typed, String name, MatchQuality quality) {
        var compared = SearchText.of(name).toString();

        assertThat(MatchQuality.of(AuthorityQuery.of(typed), compared, false)).isEqualTo(quality);
    }

    @ParameterizedTest
    @CsvSource({
            "seynod,                    Seynod,                 true,   NAME_START",
            "seynod 74,                 Seynod,                 false,  BYNAME_WORD_STARTS",
            "seyn,                      Seynod,                 true,   BYNAME_WORD_STARTS",
            "74 seynod,                 Seynod,                 false,  BEYOND_THE_BYNAME"})
    void ranksABynameBehindTheSameInAName(String typed, String byname, boolean everyWord, MatchQuality quality) {
        var compared = SearchText.of(byname).toString();

        assertThat(MatchQuality.ofByname(AuthorityQuery.of(typed), compared, everyWord)).isEqualTo(quality);
    }
}
