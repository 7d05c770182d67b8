package fr.raict.portal.organising.lists;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SavedFilterControllerTest {
    private static final String BRITTANY = "0198c0de-0000-7000-8000-000c00000001";
    private static final String KEY = "0198c0de-0000-7000-8000-000c00000009";
    private static final String KEPT = "/api/registration/my-filters/";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void leadToTheirListAboveIt() {
        var kept = pages.open("/organisation/inscriptions").document().select(".kept-filters li a:first-child");

        assertThat(kept.eachText()).containsExactly("Bretagne", "Étrangers en attente");
        assertThat(kept.eachAttr("href")).containsExactly("/organisation/inscriptions?region=BRETAGNE",
                "/organisation/inscriptions?etat=WAITING&type=FOREIGN");
        assertThat(pages.open("/organisation/personnes").document().select(".kept-filters li a:first-child")
                .eachText()).containsExactly("Grandes villes");
    }

    @Test
    void thePresentFilterIsKeptUnderAName(StubServices services) {
        var link = pages.get("/organisation/personnes", "q", "a & b", "region", "CORSE").document()
                .select(".kept-filters > a").attr("href");
        var action = pages.open(link).document().select("#saisie").attr("action");

        var done = pages.send(action.substring(0, action.indexOf('?')), "liste", "PEOPLE", "q", "a & b", "region",
                "CORSE", "name", " Ma  Corse ", "key", KEY);

        assertThat(done.redirect()).isEqualTo("/organisation/personnes?q=a%20%26%20b&region=CORSE&avis=filtre-garde");
        services.server().verify(putRequestedFor(urlPathEqualTo(KEPT + KEY)).withRequestBody(equalToJson("""
                {"name": "Ma Corse", "list": "PEOPLE", "query": {"q": "a & b", "region": "CORSE"}}""")));
    }

    @Test
    void aFilterWithoutANameIsAskedForOne() {
        var again = pages.send("/organisation/filtres/nouveau", "liste", "PEOPLE", "region", "CORSE", "name", " ",
                "key", KEY);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select("[name=key]").val()).isEqualTo(KEY);
    }

    @Test
    void isRenamedAndRemoved(StubServices services) {
        assertThat(pages.send("/organisation/filtres/" + BRITTANY, "name", "Breizh").redirect())
                .startsWith("/organisation/inscriptions?region=BRETAGNE&avis=");
        services.server().verify(putRequestedFor(urlPathEqualTo(KEPT + BRITTANY)).withRequestBody(equalToJson("""
                {"name": "Breizh", "list": "REGISTRATIONS", "query": {"region": "BRETAGNE"}}""")));

        pages.send("/organisation/filtres/%s/suppression".formatted(BRITTANY));

        services.server().verify(deleteRequestedFor(urlPathEqualTo(KEPT + BRITTANY)));
        assertThat(pages.open("/organisation/filtres/" + KEY).status()).isEqualTo(404);
    }

    @Test
    void oneMoreThanThereIsRoomForIsRefusedInTheForm(StubServices services) {
        services.refuse(put(urlPathMatching(KEPT + ".*")), 409, "too-many-filters", "Trop", "");

        var refused = pages.send("/organisation/filtres/nouveau", "liste", "PEOPLE", "region", "CORSE", "name", "x",
                "key", KEY);

        assertThat(refused.text("main")).contains("Vous gardez déjà 20 filtres");
        assertThat(refused.document().select("[name=name]").val()).isEqualTo("x");
    }

    @Test
    void theListIsThereWhileFiltersAreNot(StubServices services) {
        services.refuse(get(urlPathEqualTo("/api/registration/my-filters")), 503, "try-again", "Plus tard", "");

        assertThat(pages.open("/organisation/inscriptions").document().select("tbody tr")).hasSize(5);
    }
}
