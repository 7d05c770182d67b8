package fr.raict.gateway.login;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mon-espace", "/ateliers/42/inscription?collectivite=COMMUNE-93066",
            "/programme?q=saint%20denis#jour-2",
            "/programme?source=https://example.org/a//b"})
    void keepsAPathOfThisSite(String wish) {
        assertThat(ReturnPath.of(wish).value()).isEqualTo(wish);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "mon-espace", "https://evil.example/", "//evil.example", "///evil.example",
            "/\\evil.example", "\\\\evil.example",
            "/\t/evil.example", "/\n//evil.example", " //evil.example", "/a//evil.example", "javascript:alert(1)"})
    void takesWhateverCouldLeadElsewhereForTheHomePage(String wish) {
        assertThat(ReturnPath.of(wish)).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/connexion?retour=/connexion", "/login/oauth2/code/keycloak?code=1",
            "/deconnexion"})
    void doesNotReturnToTheLoginItself(String wish) {
        assertThat(ReturnPath.of(wish)).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @CsvSource({"/ateliers/été,/ateliers/%C3%A9t%C3%A9", "/a b,/a%20b", "/%zz,/%25zz", "/?q=100%,/?q=100%25",
            "/?q=a|b^{c}`\"<d>,/?q=a%7Cb%5E%7Bc%7D%60%22%3Cd%3E", "/?q=%20é,/?q=%20%C3%A9"})
    void writesWhatPeopleTypeAsHeadersAllow(String wish, String header) {
        assertThat(ReturnPath.of(wish).value()).isEqualTo(header);
    }

    @Test
    void refusesAPathTooLongForAHeader() {
        assertThat(ReturnPath.of("/" + "a".repeat(2_000))).isEqualTo(ReturnPath.HOME);
    }
}
