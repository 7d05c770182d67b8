package fr.raict.registration.certificates.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.CHECK_IN;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class CertificateControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private PublishedSeats published;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private JsonNode ada;
    private JsonNode bob;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(2);
        delegate = scenario.delegateOf(SAINT_DENIS);
        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob");
        ada = registered.get(0);
        bob = registered.get(1);
    }

    private String checkIn(JsonNode registration, String day) {
        return json(scenario.post("/editions/" + scenario.edition + "/doors/" + day + "/check-ins", CHECK_IN,
                Map.of("nonce", UUID.randomUUID().toString(), "registration", registration.get("id").asString())))
                .get("outcome").asString();
    }

    private UUID checkIn(JsonNode registration) {
        var nonce = UUID.randomUUID();
        json(scenario.post(door() + "/check-ins", CHECK_IN, Map.of("nonce", nonce.toString(), "registration",
                registration.get("id").asString())));
        return nonce;
    }

    private String door() {
        return "/editions/" + scenario.edition + "/doors/" + workshop;
    }

    private RestTestClient.ResponseSpec issue(JsonNode registration) {
        return scenario.anonymously(HttpMethod.POST,
                "/tickets/" + registration.get("ticketToken").asString() + "/certificate");
    }

    private JsonNode verified(String code) {
        return json(scenario.anonymously(HttpMethod.GET, "/certificates?code=" + code));
    }

    private String mailing() {
        return "/editions/" + scenario.edition + "/certificate-mailing";
    }

    private UUID participant(String name) {
        return ParticipantId.of(scenario.edition, EmailAddress.of(name + "@example.org")).value();
    }

    @Test
    void isIssuedToWhoCameOnceTheSessionIsOver() {
        checkIn(ada);
        issue(ada).expectStatus().isEqualTo(409);
        scenario.hold(workshop);

        await().untilAsserted(() -> issue(ada).expectStatus().isOk());
        var certificate = json(issue(ada));

        assertThat(certificate.get("givenName").asString()).isEqualTo("ada");
        assertThat(certificate.get("authority").asString()).isEqualTo("Saint-Denis");
        assertThat(certificate.at("/sessions/0/title").asString()).isEqualTo("Filières agricoles");
        assertThat(json(issue(ada)).get("code")).isEqualTo(certificate.get("code"));
        issue(bob).expectStatus().isEqualTo(409);
    }

    @Test
    void isVerifiedByAStranger() {
        checkIn(ada);
        scenario.hold(workshop);
        await().untilAsserted(() -> issue(ada).expectStatus().isOk());
        var code = json(issue(ada)).get("code").asString();

        assertThat(verified(code).get("state").asString()).isEqualTo("VALID");
        assertThat(verified(code.toLowerCase(Locale.ROOT)).get("familyName").asString())
                .isEqualTo("Martin");
        var forged = (code.charAt(0) == '7' ? '8' : '7') + code.substring(1);
        scenario.anonymously(HttpMethod.GET, "/certificates?code=" + forged).expectStatus().isNotFound();
        scenario.anonymously(HttpMethod.GET, "/certificates?code=%00").expectStatus().isNotFound();
    }

    @Test
    void isWithdrawnWithTheCheckInAndHoldsAgainWithAnother() {
        var nonce = checkIn(ada);
        scenario.hold(workshop);
        await().untilAsserted(() -> issue(ada).expectStatus().isOk());
        var code = json(issue(ada)).get("code").asString();

        json(scenario.delete(door() + "/check-ins/" + nonce, CHECK_IN));
        issue(ada).expectStatus().isEqualTo(409);
        assertThat(verified(code).get("state").asString()).isEqualTo("WITHDRAWN");

        checkIn(ada);
        assertThat(json(issue(ada)).get("code").asString()).isEqualTo(code);
        assertThat(verified(code).get("state").asString()).isEqualTo("VALID");
    }

    @Test
    void countsADayOnceItHasBegun() {
        var zone = ZoneId.of("Europe/Paris");
        var ahead = LocalDate.ofInstant(scenario.workshop(new WorkshopId(workshop), 1, Workshop.Status.PUBLISHED, 1)
                .placed().orElseThrow().startsAt(), zone);
        checkIn(ada, ahead.toString());
        issue(ada).expectStatus().isEqualTo(409);

        checkIn(ada);
        scenario.hold(workshop);
        await().untilAsserted(() -> issue(ada).expectStatus().isOk());
        assertThat(json(issue(ada)).get("days")).isEmpty();
        var yesterday = LocalDate.now(zone).minusDays(1);
        await().until(() -> "PRESENT".equals(checkIn(ada, yesterday.toString())));
        assertThat(json(issue(ada)).at("/days/0").asString()).isEqualTo(yesterday.toString());
    }

    @Test
    void isIssuedToWhoSpeaksForTheAuthority() {
        checkIn(ada);
        scenario.hold(workshop);
        await().untilAsserted(() -> issue(ada).expectStatus().isOk());
        var path = "/editions/" + scenario.edition + "/authorities/" + SAINT_DENIS + "/certificates";

        await().until(() -> json(scenario.post(path, delegate, Map.of())).get("total").asInt() == 2);
        var page = json(scenario.post(path, delegate, Map.of()));
        assertThat(Scenario.texts(page.get("items"), "givenName")).containsExactly("ada");
        assertThat(page.at("/items/0/code")).isEqualTo(json(issue(ada)).get("code"));
        scenario.post(path, ORGANISER, Map.of()).expectStatus().isOk();
        scenario.post(path, scenario.pendingDelegateOf(SAINT_DENIS), Map.of()).expectStatus().isForbidden();
        scenario.post(path, scenario.delegateOf(Scenario.CHARTRES), Map.of()).expectStatus().isForbidden();
    }

    @Test
    void isMailedOnceToAllWhoCame() {
        checkIn(ada);
        scenario.hold(workshop);
        await().untilAsserted(() -> issue(ada).expectStatus().isOk());

        scenario.post(mailing(), ORGANISER, Map.of()).expectStatus().isAccepted();
        await().until(() -> json(scenario.get(mailing(), ORGANISER)).at("/mailing/doneAt").isString());
        scenario.post(mailing(), ORGANISER, Map.of()).expectStatus().isAccepted();
        await().until(() -> json(scenario.get(mailing(), ORGANISER)).at("/mailing/doneAt").isString());

        await().until(() -> published.certificatesOf(participant("ada")).size() == 1);
        var details = json(scenario.get(mailing(), ORGANISER));
        assertThat(details.get("present").asInt()).isOne();
        assertThat(details.get("mailed").asInt()).isOne();
        assertThat(details.at("/mailing/mailed").asInt()).isZero();
        assertThat(published.certificatesOf(participant("bob"))).isEmpty();
        assertThat(published.certificatesOf(participant("ada")).getFirst().code())
                .isEqualTo(json(issue(ada)).get("code").asString());
    }
}
