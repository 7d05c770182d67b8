package fr.raict.portal.organising.editions;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class EditionControllerTest {
    private static final String PAGE = "/organisation/editions/" + StubServices.EDITION;
    private static final String API = "/api/agenda/editions/" + StubServices.EDITION;
    private static final String ROOM = "/salles/0198c0de-0000-7000-8000-000200000002";

    @Autowired
    private Pages pages;

    @Test
    void showsDatesAsTheBrowsersFieldsExpectThem() {
        var form = pages.as("organiser").open(PAGE + "/fiche").document();

        assertThat(form.select("#firstDay").attr("value")).isEqualTo("2027-01-13");
        assertThat(form.select("#registrationClosesAt").attr("value")).startsWith("2027-01-10T18:00");
    }

    @Test
    void readsHoursInTheEditionsTimeZone(StubServices services) {
        var created = pages.as("organiser").send("/organisation/editions/nouvelle", "name", "RAICT 2028", "firstDay",
                "2028-01-12", "lastDay", "2028-01-13", "venue", "Palais", "timeZone", "Africa/Dakar",
                "registrationOpensAt", "2027-11-01T09:00", "registrationClosesAt", "2028-01-10T18:00", "contactEmail",
                "raict@example.org");

        assertThat(created.redirect()).endsWith("?avis=edition-creee");
        services.server().verify(postRequestedFor(urlEqualTo("/api/agenda/editions"))
                .withRequestBody(matchingJsonPath("$.registrationOpensAt", equalTo("2027-11-01T09:00:00Z")))
                .withRequestBody(matchingJsonPath("$.firstDay", equalTo("2028-01-12"))));
    }

    @Test
    void showsTheServicesFieldErrorsBesideTheirFields(StubServices services) {
        services.refuse(post("/api/agenda/editions"), 400, "invalid-request", "Non",
                ", \"errors\": [{\"field\": \"lastDay\", \"message\": \"Le dernier jour ne peut pas précéder le premier.\"}]");

        var refused = pages.as("organiser").send("/organisation/editions/nouvelle", "name", "RAICT 2028", "firstDay",
                "2028-01-14", "lastDay", "2028-01-13", "venue", "Palais", "registrationOpensAt", "2027-11-01T09:00",
                "registrationClosesAt", "2028-01-10T18:00", "contactEmail", "raict@example.org");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#lastDay-error")).contains("Le dernier jour ne peut pas précéder le premier.");
        assertThat(refused.document().select("#lastDay").attr("value")).isEqualTo("2028-01-13");
    }

    @Test
    void namesTheFieldInEachLineOfTheSummary() {
        var refused = pages.as("organiser").send("/organisation/editions/nouvelle");

        assertThat(refused.document().select(".error-summary li").eachText()).hasSize(7).doesNotHaveDuplicates()
                .contains("Premier jour : Renseignez ce champ.");
    }

    @Test
    void cancelsAfterSayingHowManyAreConcerned(StubServices services) {
        var confirmation = pages.as("organiser").open(PAGE + "/etat?vers=CANCELLED");
        var cancelled = pages.as("organiser").send(PAGE + "/etat", "status", "CANCELLED", "version", "3");

        assertThat(confirmation.text(".notice-danger")).contains("18 ateliers", "180 inscriptions");
        assertThat(cancelled.redirect()).isEqualTo(PAGE + "?avis=edition-CANCELLED");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/status")).withHeader("If-Match", equalTo("\"3\""))
                .withRequestBody(matchingJsonPath("$.status", equalTo("CANCELLED"))));
    }

    @Test
    void addsASlotInTheEditionsTimeZone(StubServices services) {
        var added = pages.as("organiser").send(PAGE + "/creneaux/nouveau", "version", "3", "day", "2027-01-13",
                "startsAt", "16:30", "endsAt", "18:00", "kind", "SESSION", "label", "Soir");

        assertThat(added.redirect()).isEqualTo(PAGE + "?avis=creneau-ajoute#creneaux");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/slots"))
                .withRequestBody(matchingJsonPath("$.startsAt", equalTo("2027-01-13T15:30:00Z")))
                .withRequestBody(matchingJsonPath("$.endsAt", equalTo("2027-01-13T17:00:00Z"))));
    }

    @Test
    void anEndEarlierThanTheStartIsOfTheDayAfter(StubServices services) {
        pages.as("organiser").send(PAGE + "/creneaux/nouveau", "version", "3", "day", "2027-01-13", "startsAt",
                "22:00", "endsAt", "00:30", "kind", "SESSION");

        services.server().verify(postRequestedFor(urlEqualTo(API + "/slots"))
                .withRequestBody(matchingJsonPath("$.startsAt", equalTo("2027-01-13T21:00:00Z")))
                .withRequestBody(matchingJsonPath("$.endsAt", equalTo("2027-01-13T23:30:00Z"))));
    }

    @Test
    void keepsARoomThatIsInUseAndSaysSo(StubServices services) {
        services.refuse(delete(urlPathMatching(API + "/rooms/.*")), 409, "room-in-use", "Un atelier y a lieu.", "");

        var refused = pages.as("organiser").send(PAGE + ROOM + "/suppression", "version", "3");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Un atelier y a lieu.");
    }

    @Test
    void asksForACapacityThatIsANumber() {
        var refused = pages.as("organiser").send(PAGE + "/salles/nouvelle", "version", "3", "name", "Marly",
                "capacity", "trente");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#capacity").attr("value")).isEqualTo("trente");
        assertThat(refused.document().select("#name").attr("value")).isEqualTo("Marly");
    }
}
