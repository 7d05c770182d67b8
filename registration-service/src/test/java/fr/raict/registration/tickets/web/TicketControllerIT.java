package fr.raict.registration.tickets.web;

import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.application.TicketTokens;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TicketControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private TicketTokens ticketTokens;
    private Scenario scenario;
    private UUID workshop;
    private String ada;
    private String bob;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(1);
        var registered = scenario.registered(scenario.delegateOf(SAINT_DENIS), workshop, SAINT_DENIS, "ada", "bob");
        ada = "/tickets/" + registered.get(0).get("ticketToken").asString();
        bob = "/tickets/" + registered.get(1).get("ticketToken").asString();
    }

    @Test
    void showsTheParticipantTheirRegistrationWithoutAnAccount() {
        var ticket = json(scenario.anonymously(HttpMethod.GET, bob));

        assertThat(ticket.get("person").get("givenName").asString()).isEqualTo("bob");
        assertThat(ticket.get("state").asString()).isEqualTo("WAITING");
        assertThat(ticket.get("rank").asInt()).isOne();
        assertThat(ticket.get("workshop").get("title").asString()).isEqualTo("Filières agricoles");
        assertThat(ticket.get("authority").get("name").asString()).isEqualTo("Saint-Denis");
    }

    @Test
    void hasTheLinkOnlyForWhoHasASeat() {
        assertThat(json(scenario.anonymously(HttpMethod.GET, ada)).get("link").asString()).isEqualTo(Scenario.LINK);
        var waiting = json(scenario.anonymously(HttpMethod.GET, bob));
        assertThat(waiting.get("workshop").get("mode").asString()).isEqualTo("HYBRID");
        assertThat(waiting.toString()).doesNotContain(Scenario.LINK);
        assertThat(json(scenario.anonymously(HttpMethod.POST, ada + "/withdrawal")).get("link").isNull()).isTrue();
        assertThat(json(scenario.anonymously(HttpMethod.GET, bob)).get("link").asString()).isEqualTo(Scenario.LINK);
    }

    @Test
    void changesNothingHoweverOftenItIsLookedAt() {
        for (var i = 0; i < 20; i++) {
            scenario.anonymously(HttpMethod.GET, ada).expectStatus().isOk();
        }

        assertThat(json(scenario.anonymously(HttpMethod.GET, ada)).get("state").asString()).isEqualTo("SEATED");
    }

    @Test
    void letsTheParticipantWithdrawAndTheNextOneHaveTheSeat() {
        var withdrawn = json(scenario.anonymously(HttpMethod.POST, ada + "/withdrawal"));

        assertThat(withdrawn.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(json(scenario.anonymously(HttpMethod.GET, bob)).get("state").asString()).isEqualTo("SEATED");
    }

    @Test
    void endsForADelegateWhoseMandateWasRefusedAndGoesOnForTheParticipant() {
        var delegate = scenario.pendingDelegateOf(CHARTRES);
        var eve = scenario.registered(delegate, workshop, CHARTRES, "eve").get(0);
        var delegates = "/tickets/" + eve.get("ticketToken").asString();
        var participants = "/tickets/" + ticketTokens
                .tokenOf(new Ticket(workshop, UUID.fromString(eve.get("id").asString()), null));
        scenario.anonymously(HttpMethod.GET, delegates).expectStatus().isOk();

        var mandate = json(scenario.get("/my-mandates", delegate)).get(0).get("id").asString();
        scenario.post("/mandates/" + mandate + "/refusal", TestUser.ORGANISER, Map.of()).expectStatus().isOk();

        scenario.anonymously(HttpMethod.GET, delegates).expectStatus().isNotFound();
        scenario.anonymously(HttpMethod.GET, delegates + "/qr.svg").expectStatus().isNotFound();
        scenario.anonymously(HttpMethod.POST, delegates + "/withdrawal").expectStatus().isNotFound();
        assertThat(json(scenario.anonymously(HttpMethod.GET, participants)).get("state").asString())
                .isEqualTo("WAITING");
    }

    @Test
    void isNotFoundWhenItsLinkWasTamperedWith() {
        var other = ada.substring(0, ada.length() - 1) + (ada.endsWith("A") ? "B" : "A");

        scenario.anonymously(HttpMethod.GET, other).expectStatus().isNotFound();
        scenario.anonymously(HttpMethod.POST, other + "/withdrawal").expectStatus().isNotFound();
        scenario.anonymously(HttpMethod.GET, other + "/qr.svg").expectStatus().isNotFound();
    }

    @Test
    void tellsTheCodeOfTheDoorsOnlyToWhoHasASeat() {
        assertThat(json(scenario.anonymously(HttpMethod.GET, ada)).get("code").asString())
                .matches("[0-9A-HJKMNP-TV-Z]{14}");
        assertThat(json(scenario.anonymously(HttpMethod.GET, bob)).get("code").isNull()).isTrue();
        assertThat(json(scenario.anonymously(HttpMethod.POST, ada + "/withdrawal")).get("code").isNull()).isTrue();
    }

    @Test
    void hasAQrCodeThatBrowsersTakeForAnImage() {
        scenario.anonymously(HttpMethod.GET, ada + "/qr.svg").expectStatus().isOk().expectHeader()
                .contentTypeCompatibleWith("image/svg+xml").expectBody(String.class)
                .value(svg -> assertThat(svg).startsWith("<svg").contains("<path"));
    }
}
