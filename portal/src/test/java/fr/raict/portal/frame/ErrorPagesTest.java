package fr.raict.portal.frame;

import com.github.tomakehurst.wiremock.http.Fault;
import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ErrorPagesTest {
    private static final String WORKSHOP = "/ateliers/" + StubServices.WORKSHOP;

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource({"403, 403, Cette page ne vous est pas ouverte", "404, 404, Cette page n’existe pas",
            "410, 410, Ce lien n’est plus valable", "418, 418, Cette demande n’a pas été comprise",
            "429, 429, Trop de demandes à la fois", "500, 503, Ce service est momentanément indisponible"})
    void saysWhatAServicesRefusalMeansForTheReader(int refused, int status, String title, StubServices services) {
        services.refuse(get("/api/agenda/workshops/" + StubServices.WORKSHOP), refused, "some-reason", "Detail", "");

        var page = pages.open(WORKSHOP);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.body()).doesNotContain("some-reason").doesNotContain("Exception");
    }

    @Test
    void suspectsAMailedLinkThatLeadsNowhereToBeCutShort(StubServices services) {
        services.refuse(get(urlPathMatching("/api/registration/tickets/.*")), 404, "not-found", "No", "");

        var page = pages.open("/billets/secre");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().title()).isEqualTo("Ce lien ne mène à rien – RAICT");
        assertThat(page.text("main")).contains("incomplet");
    }

    @Test
    void saysThatAServiceIsAwayWhenItsConnectionBreaks(StubServices services) {
        services.server().stubFor(get(urlPathMatching("/api/agenda/workshops/.*"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(pages.open(WORKSHOP).status()).isEqualTo(503);
    }

    @Test
    void saysThatAServiceIsAwayWhenItAnswersGibberish(StubServices services) {
        services.server().stubFor(get(urlPathMatching("/api/agenda/workshops/.*"))
                .willReturn(aResponse().withStatus(502).withBody("<html>Bad gateway</html>")));

        assertThat(pages.open(WORKSHOP).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"people[0].email,200", "people[256].email,400", "people[1000].email,400", "listed[99999999],400",
            "people[0].workshops[300],400"})
    void refusesAFieldAtAPlaceThatNoListHas(String field, int status) {
        var form = "/editions/%s/inscription".formatted(StubServices.EDITION);

        assertThat(pages.as("delegate").send(form, "action", "add", field, "1").status()).isEqualTo(status);
    }

    @Test
    void asksToSignInAgainWhenTheTokenNoLongerHolds(StubServices services) {
        services.refuse(get("/api/registration/my-mandates"), 401, "unauthorized", "Expired", "");

        assertThat(pages.as("delegate").open("/mon-espace").redirect()).isEqualTo("/connexion?retour=%2Fmon-espace");
    }

    @Test
    void hasHtmxOpenTheLoginWhenTheTokenNoLongerHolds(StubServices services) {
        services.refuse(get(urlPathMatching("/api/registration/authorities.*")), 401, "unauthorized", "Expired", "");

        var answer = pages.as("delegate").byHtmx().open("/mon-espace/collectivite?q=saint");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().getHeader("HX-Redirect")).startsWith("/connexion?retour=");
    }

    @Test
    void doesNothingForAFormThatIsBroughtBackAndHoldsNothingToShow(StubServices services) {
        var withdrawal = "/billets/secret/retrait";

        var page = pages.as("delegate").again("session-ended").send(withdrawal);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("h1")).isEqualTo("Rien n’a été fait");
        assertThat(pages.as("delegate").again("not-sent-yet").send(withdrawal).redirect()).isEqualTo(withdrawal);
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void hasAPlaceWhereHtmxSaysWhatWentWrong() {
        var page = pages.open("/programme").document();

        assertThat(page.select("meta[name=htmx-config]").attr("content")).contains("\"target\":\"#refus\"");
        assertThat(page.select("#refus[role=alert]")).hasSize(1);
    }

    @Test
    void takesAnAddressWithoutAProperIdForAnUnknownOne() {
        assertThat(pages.open("/ateliers/42").status()).isEqualTo(404);
    }
}
