package fr.raict.portal.programme;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WorkshopControllerTest {
    @Autowired
    private Pages pages;
    @Autowired
    private JsonMapper json;

    @Test
    void showsAllDetails() {
        var page = pages.open("/ateliers/" + StubServices.WORKSHOP);

        assertThat(page.text("h1")).startsWith("Acteurs économiques du territoire");
        assertThat(page.text(".workshop-side")).contains("Mercredi 13 janvier 2027 11 h – 12 h 30", "Étoile 1",
                "Sur place et à distance", "Français", "Développement économique international", "8, 17", "80 places",
                "48 places libres");
        assertThat(page.document().select("#objectifs + ul li")).hasSize(3);
        assertThat(page.text(".people")).contains("Hélène Vasseur Université de Poitiers · Animation");
    }

    @Test
    void leadsToTheRegistrationAndTheCalendar() {
        var document = pages.open("/ateliers/" + StubServices.WORKSHOP).document();

        assertThat(document.select(".workshop-register a").attr("href"))
                .isEqualTo("/ateliers/%s/inscription".formatted(StubServices.WORKSHOP));
        assertThat(document.select(".workshop-others a").attr("href")).isEqualTo(
                "/editions/%s/inscription?atelier=%s".formatted(StubServices.EDITION, StubServices.WORKSHOP));
        assertThat(document.select("a[href$=calendar.ics]").attr("href"))
                .isEqualTo("/api/agenda/workshops/%s/calendar.ics".formatted(StubServices.WORKSHOP));
    }

    @Test
    void leadsBackToTheProgrammeOfItsEdition() {
        var programme = "/editions/" + StubServices.EDITION + "/programme";

        assertThat(pages.open("/ateliers/" + StubServices.WORKSHOP).document().select(".breadcrumb-trail a")
                .eachAttr("href")).containsExactly(programme, programme + "?jour=2027-01-13");
    }

    @Test
    void offersTheWaitingListWhenFull() {
        assertThat(pages.open("/ateliers/" + StubServices.FULL_WORKSHOP).text(".workshop-register"))
                .isEqualTo("Rejoindre la liste d’attente");
    }

    @Test
    void explainsACancellationAndTakesNoRegistration() {
        var page = pages.open("/ateliers/" + StubServices.CANCELLED_WORKSHOP);

        assertThat(page.text(".notice-danger")).contains("Cette session est annulée.", "L’intervenante principale");
        assertThat(page.document().select(".workshop-register")).isEmpty();
    }

    @Test
    void describesTheEventForMachines() {
        var markup = pages.open("/ateliers/" + StubServices.WORKSHOP).document()
                .select("script[type=application/ld+json]").first().data();

        var event = json.readTree(markup);
        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.path("startDate").asString()).isEqualTo("2027-01-13T11:00+01:00");
        assertThat(event.path("location").path(0).path("name").asString()).isEqualTo("Palais des congrès de Paris");
        assertThat(event.path("location").path(1).path("@type").asString()).isEqualTo("VirtualLocation");
        assertThat(event.path("location").path(1).path("url").asString())
                .endsWith("/ateliers/" + StubServices.WORKSHOP);
    }

    @Test
    void aRemoteWorkshopIsNowhereButOnline(StubServices services) {
        services.stub(get("/api/agenda/workshops/" + StubServices.WORKSHOP),
                StubServices.workshopJson(StubServices.WORKSHOP).replace("HYBRID", "REMOTE"));

        var page = pages.open("/ateliers/" + StubServices.WORKSHOP);

        assertThat(page.text(".workshop-side")).contains("À distance", "Le lien de connexion est envoyé")
                .doesNotContain("Étoile 1", "Palais");
        var event = json.readTree(page.document().select("script[type=application/ld+json]").first().data());
        assertThat(event.path("location").path("@type").asString()).isEqualTo("VirtualLocation");
    }

    @Test
    void letsNoTitleEndTheMachineReadablePart(StubServices services) {
        services.stub(get("/api/agenda/workshops/" + StubServices.WORKSHOP), StubServices.workshopJson(
                StubServices.WORKSHOP).replace("Acteurs économiques", "</script><script>alert(1)</script>"));

        var scripts = pages.open("/ateliers/" + StubServices.WORKSHOP).document().select("script:not([src])");

        assertThat(scripts).hasSize(1);
        assertThat(json.readTree(scripts.first().data()).path("name").asString()).startsWith("</script><script>");
    }

    @Test
    void isUnknownWhenTheAgendaDoesNotShowIt(StubServices services) {
        services.refuse(get("/api/agenda/workshops/" + StubServices.WORKSHOP), 404, "not-found", "No", "");

        assertThat(pages.open("/ateliers/" + StubServices.WORKSHOP).status()).isEqualTo(404);
    }
}
