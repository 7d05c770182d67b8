package fr.raict.portal.organising.lists;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ListFilesControllerTest {
    private static final String FILE = "/api/registration/editions/" + StubServices.EDITION + "/registrations.csv";
    private static final String PAGE = "/organisation/inscriptions/liste";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void areHandedOnAsTheyAreInTheVisitorsNameAndLanguage(StubServices services) {
        services.server().stubFor(get(urlPathEqualTo(FILE)).willReturn(aResponse().withBody("\uFEFFAtelier;Début\r\n")
                .withHeader("Content-Type", "text/csv;charset=UTF-8").withHeader("Cache-Control", "no-store")
                .withHeader("Content-Disposition", "attachment; filename*=UTF-8''RAICT.csv")));

        var file = pages.in("en").get(PAGE, "edition", StubServices.EDITION.toString(), "format", "CSV");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("\uFEFFAtelier;Début\r\n");
        assertThat(file.response().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.response().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''RAICT.csv");
        services.server().verify(getRequestedFor(urlPathEqualTo(FILE)).withHeader("Accept-Language", equalTo("en"))
                .withHeader("Authorization", equalTo("Bearer organiser")).withQueryParam("q", absent()));
    }

    @Test
    void areNarrowedAsTheListWas(StubServices services) {
        services.server().stubFor(get(urlPathEqualTo(FILE)).willReturn(aResponse().withBody("x")));
        var list = pages.get("/organisation/inscriptions", "etat", "WAITING", "collectivite", "COMMUNE-93066", "q",
                "{a} & ü").document();

        pages.open(list.select(".files a").getFirst().attr("href"));

        services.server().verify(getRequestedFor(urlPathEqualTo(FILE)).withQueryParam("state", equalTo("WAITING"))
                .withQueryParam("authority", equalTo("COMMUNE-93066")).withQueryParam("q", equalTo("{a} & ü")));
    }

    @Test
    void leadToAPageWhenTheyAreRefused(StubServices services) {
        services.refuse(get(urlPathEqualTo(FILE)), 503, "too-many-exports", "Trop de fichiers", "");

        var refused = pages.get(PAGE, "edition", StubServices.EDITION.toString(), "format", "CSV");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.document().select("h1")).hasSize(1);
    }

    @Test
    void areLedToFromAWorkshop() {
        assertThat(pages.open("/organisation/ateliers/" + StubServices.WORKSHOP).document().select(".files a")
                .eachAttr("href"))
                .containsExactly(
                        "/organisation/ateliers/%s/inscriptions/liste?format=CSV".formatted(StubServices.WORKSHOP),
                        "/organisation/ateliers/%s/inscriptions/liste?format=XLSX".formatted(StubServices.WORKSHOP));
    }

    @Test
    void areForOrganisersOnly() {
        assertThat(pages.as("delegate").get(PAGE, "edition", StubServices.EDITION.toString(), "format", "CSV").status())
                .isEqualTo(403);
    }
}
