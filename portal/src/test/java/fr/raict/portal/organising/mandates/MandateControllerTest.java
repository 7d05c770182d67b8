package fr.raict.portal.organising.mandates;

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
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MandateControllerTest {
    private static final String MANDATE = "/organisation/mandats/" + OrganisersStubs.mandate(1);
    private static final String API = "/api/registration/mandates/" + OrganisersStubs.mandate(1);

    @Autowired
    private Pages pages;

    @Test
    void tellsWhatHelpsToDecide() {
        var pending = pages.as("organiser").open("/organisation/mandats").document().select(".case");

        assertThat(pending).hasSize(2);
        assertThat(pending.first().text()).contains("Saint-Denis", "Karim Benali", "delegue@example.org",
                "3 dans l’édition en cours", "Autres référents confirmés 1");
        assertThat(pending.last().text()).contains("Hors liste, Espagne");
    }

    @Test
    void showsALongListAPageAtATimeAsItWasSearchedFor(StubServices services) {
        services.stub(get(urlPathEqualTo("/api/registration/mandates")).withQueryParam("page", equalTo("1"))
                .withQueryParam("state", equalTo("CONFIRMED")).withQueryParam("q", equalTo("karim")),
                StubServices.secondOfTwo("organising/mandates-confirmed.json").toString());

        var second = pages.as("organiser").open("/organisation/mandats?etat=CONFIRMED&q=karim&page=2").document();

        assertThat(second.select(".case")).hasSize(1);
        assertThat(second.text()).contains("51 mandats");
        assertThat(second.select(".pager a").attr("href"))
                .isEqualTo("/organisation/mandats?etat=CONFIRMED&q=karim&page=1");
    }

    @Test
    void confirms(StubServices services) {
        var confirmed = pages.as("organiser").send(MANDATE + "/confirmation");

        assertThat(confirmed.redirect()).isEqualTo("/organisation/mandats?avis=mandat-confirme");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/confirmation")));
    }

    @Test
    void refusesWithAReason(StubServices services) {
        var refused = pages.as("organiser").send(MANDATE + "/refus", "reason", "Adresse inconnue");

        assertThat(refused.redirect()).isEqualTo("/organisation/mandats?avis=mandat-refuse");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/refusal"))
                .withRequestBody(matchingJsonPath("$.reason", equalTo("Adresse inconnue"))));
    }

    @Test
    void closesWithAllThatWasEntered(StubServices services) {
        var asked = pages.as("organiser").open(MANDATE + "/refus").document();
        assertThat(asked.select("#registrations option").eachAttr("value")).containsExactly("STAYS", "IS_WITHDRAWN",
                "IS_WITHDRAWN_WITHOUT_MAILS");
        assertThat(asked.select("#registrations option[selected]").attr("value")).isEqualTo("STAYS");

        var closed = pages.as("organiser").send(MANDATE + "/refus", "registrations", "IS_WITHDRAWN_WITHOUT_MAILS");

        assertThat(closed.redirect()).isEqualTo("/organisation/mandats?avis=mandat-ferme");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/refusal"))
                .withRequestBody(matchingJsonPath("$.registrations", equalTo("IS_WITHDRAWN_WITHOUT_MAILS"))));
    }
}
