package fr.raict.portal.organising.registrations;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class RegistrationsControllerTest {
    private static final String LIST = "/api/registration/editions/" + StubServices.EDITION + "/registrations";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void listsWhoRegisteredForWhat() {
        var rows = pages.open("/organisation/inscriptions").document().select("tbody tr");

        assertThat(rows).hasSize(5);
        assertThat(rows.get(2).text()).contains("Inès Rossi", "Saint-Denis (93)", "Acteurs économiques",
                "Liste d’attente, rang 1");
    }

    @Test
    void leavesFilteringAndPagingToTheService(StubServices services) {
        services.stub(get(urlPathEqualTo(LIST)).withQueryParam("page", equalTo("1"))
                .withQueryParam("size", equalTo("50")).withQueryParam("state", equalTo("WAITING"))
                .withQueryParam("authority", equalTo("COMMUNE-93066")).withQueryParam("q", equalTo("inès")),
                StubServices.secondOfTwo("organising/registrations.json").toString());

        var second = pages.get("/organisation/inscriptions", "etat", "WAITING", "collectivite", "COMMUNE-93066", "q",
                " inès", "page", "2").document();

        assertThat(second.select("[role=status]").text()).isEqualTo("51 inscriptions, Saint-Denis (93)");
        assertThat(second.select("[name=collectivite]").val()).isEqualTo("COMMUNE-93066");
        assertThat(second.select(".pager a").attr("href")).isEqualTo(
                "/organisation/inscriptions?etat=WAITING&collectivite=COMMUNE-93066&q=in%C3%A8s&page=1");
    }

    @Test
    void saysWhenASearchFindsMoreThanIsShown(StubServices services) {
        services.stub(get(urlPathEqualTo(LIST)).withQueryParam("q", equalTo("e")),
                StubServices.file("organising/registrations.json").replace("\"partial\": false", "\"partial\": true"));

        assertThat(pages.open("/organisation/inscriptions?q=e").text(".notice-warning")).contains("Ajoutez un mot");
        assertThat(pages.open("/organisation/inscriptions").text(".notice-warning")).isEmpty();
    }

    @Test
    void listsAuthoritiesWithTheirRegistrations() {
        var rows = pages.open("/organisation/inscriptions/collectivites").document().select("tbody tr");

        assertThat(rows).hasSize(2);
        assertThat(rows.first().text()).isEqualTo("Saint-Denis (93) 2 0 1");
        assertThat(rows.first().select("a").attr("href"))
                .endsWith("collectivite=COMMUNE-93066");
    }
}
