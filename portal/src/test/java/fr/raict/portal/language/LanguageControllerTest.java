package fr.raict.portal.language;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class LanguageControllerTest {
    @Autowired
    private Pages pages;

    @Test
    void remembersTheLanguageAndGoesBack() {
        var answer = pages.open("/langue?lang=en&retour=/programme?jour=2027-01-14");

        assertThat(answer.redirect()).isEqualTo("/programme?jour=2027-01-14");
        assertThat(answer.response().getCookie("langue")).satisfies(cookie -> {
            assertThat(cookie.getValue()).isEqualTo("en");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.isHttpOnly()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)",
            "/\t/evil"})
    void neverLeadsAway(String elsewhere) {
        assertThat(pages.get("/langue", "lang", "en", "retour", elsewhere).redirect()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"/{x},/%7Bx%7D", "/programme?q={a}|b,/programme?q=%7Ba%7D%7Cb", "/%zz,/%25zz",
            "/é?q=à,/%C3%A9?q=%C3%A0",
            "/a%20b,/a%20b"})
    void goesBackToWhateverThereIsNoSuchPageOf(String asked, String redirect) {
        assertThat(pages.get("/langue", "lang", "en", "retour", asked).redirect()).isEqualTo(redirect);
    }

    @Test
    void knowsNoThirdLanguage() {
        assertThat(pages.in("de").open("/").document().select("html").attr("lang")).isEqualTo("fr");
    }
}
