package fr.raict.agenda.experts.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpertDetailsTest {

    private final ExpertDetails details = new ExpertDetails("Zoé", "Lefèvre", "zoe@example.org", "Métropole de Lyon",
            "", MailLanguage.FR, "");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lefevre", "LEFÈVRE zoe", "metropole zoe", "example.org", "fèvr"})
    void matchesAnyOfItsWordsWhateverCaseAndAccents(String search) {
        assertThat(details.matches(search)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lefebvre", "zoe paris"})
    void matchesOnlyWhenEachWordDoes(String search) {
        assertThat(details.matches(search)).isFalse();
    }
}
