package fr.raict.portal.access;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AccessTest {
    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource({"/mon-espace, /connexion?retour=%2Fmon-espace",
            "/mon-espace/collectivite?q=saint, /connexion?retour=%2Fmon-espace%2Fcollectivite%3Fq%3Dsaint",
            "/organisation, /connexion?retour=%2Forganisation"})
    void asksToSignInAndComeBack(String page, String signIn) {
        var answer = pages.open(page);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirect()).isEqualTo(signIn);
    }

    @Test
    void refusesAFormSentSignedOutWithoutLosingItToARedirect() {
        assertThat(pages.send("/mon-espace/collectivite", "authority", "COMMUNE-93066").status()).isEqualTo(401);
    }

    @Test
    void hasHtmxOpenTheLoginInsteadOfAPartOfThePage() {
        var answer = pages.byHtmx().open("/mon-espace/collectivite?q=saint");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().getHeader("HX-Redirect"))
                .isEqualTo("/connexion?retour=%2Fmon-espace%2Fcollectivite%3Fq%3Dsaint");
    }

    @Test
    void keepsDelegatesOutOfTheOrganisersPages() {
        assertThat(pages.as("delegate").open("/organisation").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/programme", "/accessibilite", "/invitations/secret", "/billets/secret",
            "/inscriptions/secret", "/editions/0198c0de-0000-7000-8000-000100000001/inscription/individuelle"})
    void letsAnybodyReadPublicPages(String page) {
        assertThat(pages.open(page).status()).isEqualTo(200);
    }

    @Test
    void showsTheOrganisersEntryToOrganisersOnly() {
        assertThat(pages.as("organiser").open("/").text(".site-nav")).contains("Organisation");
        assertThat(pages.as("delegate").open("/").text(".site-nav")).doesNotContain("Organisation");
    }

    @Test
    void offersToSignInAndBackHereOrToSignOut() {
        assertThat(pages.open("/programme?langue=fr").document().select("a[href^=/connexion]").attr("href"))
                .isEqualTo("/connexion?retour=/programme?langue%3Dfr");
        var signedIn = pages.as("delegate").open("/").document();
        assertThat(signedIn.select(".visitor-name").text()).isEqualTo("Karim Benali");
        assertThat(signedIn.select("form[action=/deconnexion][method=post] input[name=_csrf]").val())
                .isEqualTo("form-token");
    }
}
