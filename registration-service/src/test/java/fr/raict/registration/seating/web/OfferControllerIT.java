package fr.raict.registration.seating.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.contracts.registration.v1.SeatOffered;
import fr.raict.contracts.registration.v1.SeatPromoted;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatReleased.Cause;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Offers of seats, over HTTP: to whom they are made, how they are answered and what is shown of the waiting list. */
@IntegrationTest
class OfferControllerIT {

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

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        workshop = offering(1, 0);
    }

    private UUID offering(int capacity, int hoursLater) {
        var id = scenario.publish(capacity, hoursLater);
        govern(id, 0, Map.of("order", "ARRIVAL", "offeredFor", 8)).expectStatus().isOk();
        return id;
    }

    private ResponseSpec govern(UUID id, int seen, Map<String, Object> waiting) {
        return http.put().uri("/api/registration/workshops/{w}/rules", id)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .header("If-Match", "\"" + seen + "\"").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("membersOnly", false, "onApproval", false, "kept", List.of(), "waiting", waiting))
                .exchange();
    }

    private List<String> registered(UUID id, String... people) {
        return texts(scenario.registered(delegate, id, SAINT_DENIS, people), "id");
    }

    private String path(UUID id, String registration) {
        return "/workshops/" + id + "/registrations/" + registration;
    }

    private ResponseSpec answer(String registration, String how) {
        return scenario.post(path(workshop, registration) + "/offer/" + how, delegate, Map.of());
    }

    private JsonNode show(UUID id, String registration) {
        return json(scenario.get(path(id, registration), delegate));
    }

    private String state(UUID id, String registration) {
        return show(id, registration).get("state").asString();
    }

    private void withdraw(UUID id, String registration) {
        scenario.delete(path(id, registration), delegate).expectStatus().isOk();
    }

    @Test
    void offersAFreedSeatWhichIsAccepted() {
        var people = registered(workshop, "ada", "bob");
        withdraw(workshop, people.getFirst());

        var offered = show(workshop, people.getLast());
        assertThat(offered.get("state").asString()).isEqualTo("OFFERED");
        assertThat(offered.get("offer").get("people").asInt()).isOne();
        assertThat(offered.get("rank").isNull()).isTrue();
        assertThat(json(answer(people.getLast(), "acceptance")).get("state").asString()).isEqualTo("SEATED");
        answer(people.getLast(), "acceptance").expectStatus().isOk();

        await().untilAsserted(() -> assertThat(published.of(workshop)).hasAtLeastOneElementOfType(SeatOffered.class)
                .hasAtLeastOneElementOfType(SeatPromoted.class));
    }

    @Test
    void offersADeclinedSeatToTheNextOne() {
        var people = registered(workshop, "ada", "bob", "cleo");
        withdraw(workshop, people.getFirst());

        assertThat(json(answer(people.get(1), "refusal")).get("state").asString()).isEqualTo("WITHDRAWN");
        answer(people.get(1), "refusal").expectStatus().isOk();

        assertThat(state(workshop, people.get(2))).isEqualTo("OFFERED");
        answer(people.get(1), "acceptance").expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:offer-ended");
    }

    @Test
    void hidesOffersFromWhoMayNotSeeThem() {
        var people = registered(workshop, "ada", "bob");
        withdraw(workshop, people.getFirst());

        scenario.post(path(workshop, people.getLast()) + "/offer/acceptance", scenario.delegateOf(CHARTRES), Map.of())
                .expectStatus().isNotFound();
        scenario.post(path(workshop, people.getLast()) + "/precedence", delegate, Map.of("reason", "Oui"))
                .expectStatus().isForbidden();
    }

    @Test
    void isAnsweredByTheTicket() {
        var registrations = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "cleo");
        withdraw(workshop, registrations.get(0).get("id").asString());
        var bob = "/tickets/" + registrations.get(1).get("ticketToken").asString();
        var cleo = "/tickets/" + registrations.get(2).get("ticketToken").asString();
        assertThat(json(scenario.anonymously(HttpMethod.GET, cleo)).get("standing").get("ahead").asInt()).isZero();

        assertThat(json(scenario.anonymously(HttpMethod.GET, bob)).get("offer").get("expiresAt").asString())
                .isNotBlank();
        assertThat(json(scenario.anonymously(HttpMethod.POST, bob + "/offer/refusal")).get("state").asString())
                .isEqualTo("WITHDRAWN");
        assertThat(json(scenario.anonymously(HttpMethod.POST, cleo + "/offer/acceptance")).get("state").asString())
                .isEqualTo("SEATED");
    }

    @Test
    void endsWhatWasAwaitedAtTheSameTimeOnceASeatIsAccepted() {
        var other = offering(1, 0);
        var later = offering(1, 2);
        registered(other, "eve");
        registered(later, "eve");
        var ada = registered(workshop, "bob", "ada");
        var elsewhere = registered(other, "ada").getFirst();
        var afterwards = registered(later, "ada").getFirst();
        withdraw(workshop, ada.getFirst());

        answer(ada.getLast(), "acceptance").expectStatus().isOk();

        assertThat(state(other, elsewhere)).isEqualTo("WITHDRAWN");
        assertThat(state(later, afterwards)).isEqualTo("WAITING");
        await().untilAsserted(() -> assertThat(published.of(other)).last()
                .isInstanceOfSatisfying(SeatReleased.class, each -> assertThat(each.cause()).isEqualTo(Cause.OVERLAP)));
    }

    @Test
    void registersAllOfAPartyOrNobody() {
        var two = offering(2, 4);
        registered(two, "eve");
        var key = UUID.randomUUID();

        var party = json(together(two, key, true)).get("registrations");

        assertThat(texts(party, "state")).containsExactly("WAITING", "WAITING");
        assertThat(party.get(0).get("standing").get("together").asInt()).isEqualTo(2);
        together(two, key, true).expectStatus().isOk();
        together(two, key, false).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseSpec together(UUID id, UUID key, boolean allOrNobody) {
        return http.post().uri("/api/registration/workshops/{w}/registrations", id)
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", SAINT_DENIS, "people",
                        List.of(Scenario.person("ada"), Scenario.person("bob")), "together", allOrNobody))
                .exchange();
    }

    @Test
    void choosesSessionsForAllOfAPartyOrNobody() {
        var two = offering(2, 4);
        registered(workshop, "eve");
        var chosen = new HashMap<String, Object>();
        chosen.put("authority", SAINT_DENIS);
        chosen.put("together", true);
        chosen.put("people", List.of(
                Map.of("person", Scenario.person("ada"), "workshops", List.of(workshop, two)),
                Map.of("person", Scenario.person("bob"), "workshops", List.of(workshop, two))));

        var people = json(http.post().uri("/api/registration/editions/{e}/choices", scenario.edition.value())
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(chosen).exchange()).get("people");

        people.valueStream().forEach(person -> {
            var sessions = person.get("sessions");
            assertThat(sessions.get(0).get("registration").get("standing").get("together").asInt()).isEqualTo(2);
            assertThat(sessions.get(1).get("registration").get("state").asString()).isEqualTo("SEATED");
        });
    }

    @Test
    void putsSomebodyFirstWithAReasonThatOthersRead() {
        var people = registered(workshop, "ada", "bob", "cleo");
        var first = json(scenario.post(path(workshop, people.get(2)) + "/precedence", ORGANISER,
                Map.of("reason", "Rapporteure")));

        assertThat(first.get("rank").asInt()).isOne();
        assertThat(first.get("standing").get("precedence").get("reason").asString()).isEqualTo("Rapporteure");
        var passed = show(workshop, people.get(1)).get("standing");
        assertThat(passed.get("precedences").get(0).asString()).isEqualTo("Rapporteure");
        assertThat(passed.get("ahead").asInt()).isOne();
        scenario.post(path(workshop, people.get(0)) + "/precedence", ORGANISER, Map.of("reason", "Non"))
                .expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody().jsonPath("$.type")
                .isEqualTo("urn:raict:problem:not-waiting");
    }

    @Test
    void showsTheOrderBeforeAnybodyRegistersAndKeepsItWhileSomebodyWaits() {
        var seed = json(govern(workshop, 1, Map.of("order", "DRAW", "offeredFor", 4))).get("waitingRules").get("seed")
                .asString();
        assertThat(seed).matches("[0-9a-f]{32}");
        assertThat(json(scenario.anonymously(HttpMethod.GET, "/workshops/" + workshop + "/availability"))
                .get("rules").get("waiting").get("seed").asString()).isEqualTo(seed);
        registered(workshop, "ada", "bob");

        govern(workshop, 2, Map.of("order", "ARRIVAL")).expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:order-fixed");
        assertThat(json(govern(workshop, 2, Map.of("order", "DRAW"))).get("waitingRules").get("seed").asString())
                .as("not drawn again").isEqualTo(seed);
    }

    @Test
    void countsAndListsOffers() {
        var people = registered(workshop, "ada", "bob");
        withdraw(workshop, people.getFirst());

        await().untilAsserted(() -> {
            var summary = json(scenario.get("/editions/" + scenario.edition + "/summary", ORGANISER));
            assertThat(summary.get("offered").asInt()).isOne();
            assertThat(summary.get("lapsed").asInt()).isZero();
            var page = json(scenario.get("/editions/" + scenario.edition + "/registrations?state=OFFERED", ORGANISER));
            assertThat(page.get("items").get(0).get("offer").get("people").asInt()).isOne();
            assertThat(json(scenario.get("/editions/" + scenario.edition + "/authorities", ORGANISER)).get("items")
                    .get(0).get("offered").asInt()).isOne();
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> json(scenario.anonymously(HttpMethod.GET,
                "/workshops/" + workshop + "/availability")).get("offered").asInt() == 1);
    }
}
