package fr.raict.portal.organising.dashboard;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class DashboardControllerTest {

    @Autowired
    private Pages pages;

    @Test
    void opensTheListBehindEachNumber() {
        var dashboard = pages.as("organiser").open("/organisation");
        var links = dashboard.document().select(".figures a, .tasks a");

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(
                pages.as("organiser").open(link.attr("href")).status()).as(link.attr("href")).isEqualTo(200));
        assertThat(dashboard.text(".figures")).contains("174 places attribuées", "58 collectivités", "15 publiés");
    }

    @Test
    void listsWhatWaitsForSomebody() {
        assertThat(pages.as("organiser").open("/organisation").document().select(".tasks li").eachText())
                .containsExactly("2 mandats à confirmer", "3 demandes à étudier", "3 courriels en échec",
                        "2 ateliers en conflit",
                        "1 invitation sans réponse", "1 invitation expirée sans réponse", "1 invitation à envoyer",
                        "2 ateliers à placer", "1 atelier placé à publier");
    }

    @Test
    void tellsTheCurveInATableToo() {
        assertThat(pages.as("organiser").open("/organisation").document().select("details tbody tr").eachText())
                .startsWith("Lundi 2 novembre 2026 12").hasSize(6);
    }

    @Test
    void showsTheAgendaWhileTheOtherServicesAreAway(StubServices services) {
        services.server().stubFor(get(urlPathMatching("/api/(registration|notification)/.*"))
                .willReturn(aResponse().withStatus(503)));

        var dashboard = pages.as("organiser").open("/organisation");

        assertThat(dashboard.status()).isEqualTo(200);
        assertThat(dashboard.text(".notice-warning")).contains("Les inscriptions sont momentanément indisponibles");
        assertThat(dashboard.text(".tasks")).contains("ateliers en conflit");
    }
}
