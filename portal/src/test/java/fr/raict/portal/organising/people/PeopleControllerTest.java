package fr.raict.portal.organising.people;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PeopleControllerTest {
    private static final String LIST = "/api/registration/editions/" + StubServices.EDITION + "/people";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void everyNumberOpensItsList() {
        var row = pages.open("/organisation/personnes").document().select("tbody tr").getFirst();

        assertThat(row.text()).contains("Place confirmée : 3", "Liste d’attente : 1", "Île-de-France");
        assertThat(row.select("a[href*=etat]").eachAttr("href")).containsExactly(
                "/organisation/inscriptions?edition=&etat=SEATED&personne=0198c0de-0000-7000-8000-000b00000000",
                "/organisation/inscriptions?edition=&etat=WAITING&personne=0198c0de-0000-7000-8000-000b00000000");
    }

    @Test
    void areNarrowedAndSortedByTheService(StubServices services) {
        var page = pages.get("/organisation/personnes", "etat", "SEATED", "type", "COMMUNE", "region", "BRETAGNE",
                "taille", "UNDER_3500", "q", "inès", "tri", "SESSIONS").document();

        services.server().verify(getRequestedFor(urlPathEqualTo(LIST)).withQueryParam("state", equalTo("SEATED"))
                .withQueryParam("type", equalTo("COMMUNE")).withQueryParam("region", equalTo("BRETAGNE"))
                .withQueryParam("inhabitants", equalTo("UNDER_3500")).withQueryParam("q", equalTo("inès"))
                .withQueryParam("sort", equalTo("SESSIONS")));
        assertThat(page.select("select:not([name=edition]) option[selected]").eachAttr("value")).containsExactly(
                "SEATED", "COMMUNE",
                "BRETAGNE", "UNDER_3500", "SESSIONS");
    }

    @Test
    void numbersOfSeatsOpenTheirLists(StubServices services) {
        var row = pages.open("/organisation/inscriptions/places").document().select("tbody tr").getFirst();
        var workshop = row.select("th a").attr("href").replace("/organisation/ateliers/", "");
        services.stub(get(urlPathEqualTo("/api/registration/workshops/%s/registrations".formatted(workshop))),
                StubServices.file("organising/registrations.json"));

        var list = pages.open(row.select("td a").getLast().attr("href")).document();

        services.server().verify(getRequestedFor(
                urlPathEqualTo("/api/registration/workshops/%s/registrations".formatted(workshop)))
                .withQueryParam("state", equalTo("WAITING")));
        assertThat(list.select("[name=atelier]").val()).isEqualTo(workshop);
        assertThat(list.select("[name=region]")).isEmpty();
    }
}
