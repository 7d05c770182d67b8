package fr.raict.portal.language;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.Pages.Page;
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

    @Test
    void showsThePageOfAMailInTheLanguageOfTheMailWhateverWasChosen() {
        assertThat(language(pages.inNoLanguage().open("/billets/secret?lang=en"))).isEqualTo("en");
        assertThat(language(pages.in("fr").open("/billets/secret?lang=en"))).isEqualTo("en");
        assertThat(language(pages.in("en").open("/invitations/secret?lang=fr"))).isEqualTo("fr");
        assertThat(language(pages.in("en").open("/billets/unknown?lang=fr"))).isEqualTo("fr");
    }

    @Test
    void remembersTheLanguageOfAMailOnlyForWhoChoseNone() {
        var newcomer = pages.inNoLanguage();

        assertThat(newcomer.open("/billets/secret?lang=en").response().getCookie("langue").getValue())
                .isEqualTo("en");
        assertThat(newcomer.open("/billets/secret?lang=de").response().getCookie("langue")).isNull();
        assertThat(pages.in("fr").open("/billets/secret?lang=en").response().getCookie("langue")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/programme?langue=en&format=PANEL, /programme?langue=en&format=PANEL",
            "/billets/secret?lang=en, /billets/secret", "/programme?lang=en&jour=2, /programme?jour=2",
            "/programme?jour=2&lang=en, /programme?jour=2"})
    void choosingALanguageEndsThatOfTheLink(String page, String back) {
        assertThat(pages.get("/langue", "lang", "fr", "retour", page).redirect()).isEqualTo(back);
    }

    @Test
    void hasAHalfFilledFormKeptAndShownInTheLanguageChosen() {
        var answer = pages.send("/langue?lang=en&retour=/mon-espace/collectivite/hors-liste", "name", "Ville de",
                "retour", "/ateliers/1/inscription", "action", "edit");

        assertThat(answer.redirect()).isEqualTo("/mon-espace/collectivite/hors-liste");
        assertThat(answer.response().getHeader("X-Keep-Form")).isEqualTo("/mon-espace/collectivite/hors-liste");
        assertThat(answer.response().getCookie("langue").getValue()).isEqualTo("en");

        var page = pages.as("delegate").in("en").again("not-sent-yet")
                .send("/mon-espace/collectivite/hors-liste", "name", "Ville de", "action", "edit");
        assertThat(page.text("h1")).isEqualTo("Enter my authority");
        assertThat(page.document().select("[name=name]").val()).isEqualTo("Ville de");
        assertThat(page.document().select(".error-summary, .field-error, .notice-warning")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example"})
    void hasNoFormKeptForAnotherSite(String elsewhere) {
        var answer = pages.send("/langue?lang=en&retour=" + elsewhere, "name", "Ville de");

        assertThat(answer.redirect()).isEqualTo("/");
        assertThat(answer.response().getHeader("X-Keep-Form")).isEqualTo("/");
    }

    private static String language(Page page) {
        return page.document().select("html").attr("lang");
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
