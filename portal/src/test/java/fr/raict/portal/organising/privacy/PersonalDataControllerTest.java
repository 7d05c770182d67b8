package fr.raict.portal.organising.privacy;

import java.util.UUID;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PersonalDataControllerTest {
    private static final String PAGE = "/organisation/donnees-personnelles";
    private static final String ERASURE = PAGE + "/effacement";

    @Autowired
    private Pages pages;

    @Test
    void showsWhatEachServiceKeeps() {
        var page = pages.as("organiser").open(PAGE + "?email=ada@example.org").document();

        assertThat(page.select("section h3").eachText()).containsExactly("Inscriptions", "Programme et experts",
                "Courriels");
        assertThat(page.select("dt").eachText()).contains("Prénom", "Date d’inscription", "Votre régime alimentaire ?");
        assertThat(page.select("dd").eachText()).contains("Attractivité des territoires", "Végétarien");
        assertThat(page.text()).contains("Rien n’est gardé ici.").doesNotContain("2026-11-20T");
    }

    @Test
    void saysWhichServiceDoesNotAnswerAndMakesNoFileWithoutIt(StubServices services) {
        services.refuse(get(urlPathEqualTo("/api/notification/personal-data")), 503, "unavailable", "Non", "");

        assertThat(pages.as("organiser").open(PAGE + "?email=ada@example.org").document().select(".notice-warning")
                .text()).contains("ne répond pas");
        assertThat(pages.as("organiser").open(PAGE + "/export.json?email=ada@example.org").status()).isEqualTo(503);
    }

    @Test
    void refusesWhatIsNoAddress() {
        var page = pages.as("organiser").open(PAGE + "?email=ada");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#email").val()).isEqualTo("ada");
        assertThat(page.document().select(".error-summary a[href='#email']")).hasSize(1);
    }

    @Test
    void erasesNobodyUnlessTheAddressIsTypedAgain(StubServices services) {
        var page = pages.as("organiser").send(ERASURE, "email", "ada@example.org", "typed", "eve@example.org", "key",
                UUID.randomUUID().toString());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a[href='#typed']")).hasSize(1);
        services.server().verify(0, postRequestedFor(urlPathEqualTo("/api/registration/erasures")));
    }

    @Test
    void erasesUnderTheKeyOfTheFormAndLeadsToHowFarItIs(StubServices services) {
        var key = UUID.randomUUID().toString();

        var page = pages.as("organiser").send(ERASURE, "email", "Ada@example.org", "typed", "ada@EXAMPLE.org", "key",
                key);

        assertThat(page.redirect()).isEqualTo(ERASURE + "/" + OrganisersStubs.ERASURE);
        services.server().verify(postRequestedFor(urlPathEqualTo("/api/registration/erasures"))
                .withHeader("Idempotency-Key", equalTo(key))
                .withRequestBody(matchingJsonPath("$.email", equalTo("Ada@example.org"))));
    }

    @Test
    void saysWhichServiceIsStillMissing() {
        var page = pages.as("organiser").open(ERASURE + "/" + OrganisersStubs.ERASURE).document();

        assertThat(page.select("#etat").text()).contains("un service n’a pas encore répondu");
        assertThat(page.select("#services li").eachText()).contains("Courriels : pas encore effacé");
        assertThat(page.select("#services").attr("data-hx-trigger")).isEqualTo("every 2s");
    }
}
