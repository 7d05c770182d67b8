package fr.raict.portal.organising.webhooks;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WebhookControllerTest {
    private static final String LIST = "/organisation/webhooks";
    private static final String PAGE = LIST + "/" + OrganisersStubs.webhook(1);
    private static final String OFF = LIST + "/" + OrganisersStubs.webhook(2);
    private static final String API = "/api/notification/webhooks";
    private static final String ONE = API + "/" + OrganisersStubs.webhook(1);
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";
    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Autowired
    private Pages pages;

    @Test
    void isReachedFromTheIncidents() {
        assertThat(organiser().open("/organisation/incidents").document().select("main a[href=" + LIST + "]"))
                .hasSize(1);
        var listed = organiser().open(LIST);
        assertThat(listed.text("tbody tr:nth-child(1)")).contains("badges.example.org", "En marche", "3 événements");
        assertThat(listed.text("tbody tr:nth-child(2)")).contains("crm.example.org", "Arrêté", "410");
    }

    @Test
    void showsTheSecretOfWhatItMadeAndNowhereElse(StubServices services) {
        var made = organiser().send(LIST + "/nouveau", "key", KEY, "address", " https://badges.example.org/raict ",
                "kinds", "SEAT_RELEASED", "kinds", "SEAT_ASSIGNED", "active", "true");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.text("#secret")).isEqualTo(SECRET);
        services.server().verify(postRequestedFor(urlEqualTo(API)).withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(equalToJson("""
                        {"address": "https://badges.example.org/raict",
                         "kinds": ["SEAT_ASSIGNED", "SEAT_RELEASED"], "active": true}""")));
        assertThat(organiser().open(PAGE).body()).doesNotContain("whsec_");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsMissing(StubServices services) {
        var nothingTicked = organiser().send(LIST + "/nouveau", "key", KEY, "address", "https://badges.example.org",
                "active", "true");

        assertThat(nothingTicked.status()).isEqualTo(422);
        assertThat(nothingTicked.text("#kinds-error")).contains("Cochez au moins un événement");
        assertThat(nothingTicked.document().select("#address").val()).isEqualTo("https://badges.example.org");

        services.refuse(post(API), 400, "invalid-request", "Non",
                ", \"errors\": [{\"field\": \"address\", \"message\": \"Une adresse commence par https.\"}]");
        var refused = organiser().send(LIST + "/nouveau", "key", KEY, "address", "tool", "kinds", "SEAT_OFFERED",
                "active", "true");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#address-error")).contains("commence par https");
        assertThat(refused.document().select("input[name=kinds][checked]").eachAttr("value"))
                .containsExactly("SEAT_OFFERED");
    }

    @Test
    void saysWhereThereAreTooMany(StubServices services) {
        services.refuse(post(API), 409, "too-many-webhooks", "Trop", ", \"most\": 20");

        var refused = organiser().send(LIST + "/nouveau", "key", KEY, "address", "https://badges.example.org", "kinds",
                "SEAT_OFFERED", "active", "true");

        assertThat(refused.text(".error-summary")).contains("déjà 20 webhooks");
    }

    @Test
    void savesWhatWasSeenAndShowsWhatSomebodyElseChanged(StubServices services) {
        var saved = organiser().send(PAGE, "version", "3", "address", "https://badges.example.org", "kinds",
                "SEAT_ASSIGNED", "active", "false");

        assertThat(saved.redirect()).endsWith(PAGE + "?avis=webhook-enregistre");
        services.server().verify(putRequestedFor(urlEqualTo(ONE)).withHeader("If-Match", equalTo("\"3\""))
                .withRequestBody(equalToJson("""
                        {"address": "https://badges.example.org", "kinds": ["SEAT_ASSIGNED"], "active": false}""")));

        services.refuse(put(ONE), 412, "stale-edit", "Modifié entre-temps",
                ", \"changed\": [\"active\"], \"current\": "
                        + StubServices.tree("organising/webhooks.json").path(1));
        var stale = organiser().send(PAGE, "version", "2", "address", "https://badges.example.org", "kinds",
                "SEAT_ASSIGNED", "active", "true");

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text(".changes")).contains("État", "Arrêté", "En marche");
    }

    @Test
    void showsWhatBecameOfEachMessage(StubServices services) {
        var page = organiser().open(PAGE + "?etat=WAITING&page=2");

        assertThat(page.text("tbody tr:nth-child(2)")).contains("registration.seat-assigned.v1", "En attente",
                "Prochain essai", "Refusé (503)");
        assertThat(page.text("tbody tr:nth-child(3)")).contains("Abandonné", "10", "Pas de réponse");
        services.server().verify(getRequestedFor(urlEqualTo(ONE + "/deliveries?state=WAITING&page=1")));
    }

    @Test
    void triesAndSendsAgain(StubServices services) {
        var tried = organiser().send(PAGE + "/essai", "key", KEY);
        var delivery = "/0198c0de-0000-7000-8000-000f00000002";
        var again = organiser().send(PAGE + "/envois" + delivery + "/renvoi");

        assertThat(tried.redirect()).endsWith(PAGE + "?avis=webhook-essaye");
        assertThat(again.redirect()).endsWith(PAGE + "?avis=webhook-renvoye");
        services.server().verify(postRequestedFor(urlEqualTo(ONE + "/pings"))
                .withHeader("Idempotency-Key", equalTo(KEY)));
        services.server().verify(postRequestedFor(urlEqualTo(ONE + "/deliveries" + delivery + "/resending")));
    }

    @Test
    void saysWhyOneIsOffAndSendsNothingToIt() {
        var page = organiser().open(OFF);

        assertThat(page.text(".notice-warning")).contains("410", "remettez-le en marche");
        assertThat(page.document().select("form[action$=essai], form[action$=renvoi]")).isEmpty();
    }

    @Test
    void changesTheSecretOnceItHasAsked(StubServices services) {
        assertThat(organiser().open(PAGE + "/secret").text("main")).contains("avec l’ancien");

        var renewed = organiser().send(PAGE + "/secret", "version", "3");

        assertThat(renewed.text("#secret")).isEqualTo(SECRET);
        services.server().verify(postRequestedFor(urlEqualTo(ONE + "/secret")).withHeader("If-Match",
                equalTo("\"3\"")));
    }

    private Pages organiser() {
        return pages.as("organiser");
    }
}
