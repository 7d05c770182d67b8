package fr.raict.registration.attendance.web;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fr.raict.registration.Scenario;
import fr.raict.registration.attendance.application.EntryCodes;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.CHECK_IN;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;

@IntegrationTest
class OnSiteControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private EntryCodes codes;
    @Autowired
    private MongoOperations mongo;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(2);
        delegate = scenario.delegateOf(SAINT_DENIS);
    }

    private String door() {
        return door(workshop.toString());
    }

    private String door(String key) {
        return "/editions/" + scenario.edition + "/doors/" + key;
    }

    private String codeOf(String name) {
        return codes.of(ParticipantId.of(scenario.edition, EmailAddress.of(name + "@example.org"))).text();
    }

    private ResponseSpec register(UUID key, String authority, String name) {
        return send(door() + "/registrations", key, CHECK_IN,
                Map.of("authority", authority, "person", Scenario.person(name)));
    }

    private ResponseSpec give(String name) {
        return send(door() + "/seats", UUID.randomUUID(), CHECK_IN, Map.of("code", codeOf(name)));
    }

    private ResponseSpec send(String path, UUID key, TestUser user, Map<String, ?> body) {
        return http.post().uri(Scenario.API + path).headers(headers -> headers.setBearerAuth(tokens.of(user)))
                .header("Idempotency-Key", key.toString()).header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private static void isRefused(ResponseSpec answer, String rule) {
        answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:" + rule);
    }

    private JsonNode figures() {
        return json(scenario.get(door(), CHECK_IN));
    }

    @Test
    void registersSomebodyAndLetsThemIn() {
        assertThat(figures().get("free").asInt()).isEqualTo(2);

        var answer = json(register(UUID.randomUUID(), CHARTRES, "ada"));

        assertThat(answer.get("outcome").asString()).isEqualTo("PRESENT");
        assertThat(answer.at("/person/authority").asString()).isEqualTo("Chartres");
        assertThat(answer.at("/person/checkIn/by").asString()).isEqualTo("Louis Petit");
        assertThat(answer.toString()).doesNotContain("example.org", "Élue");
        assertThat(figures().get("present").asInt()).isOne();
        assertThat(figures().get("expected").asInt()).isOne();
        await().untilAsserted(() -> assertThat(figures().get("free").asInt()).isOne());
        var listed = json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER));
        assertThat(Scenario.texts(listed.at("/items"), "state")).containsExactly("SEATED");
    }

    @Test
    void registersWhoComesForNobodyAndWhenRegistrationIsClosed() {
        var now = Clock.systemUTC().instant();
        agenda.edition(new Edition(scenario.edition, 2, "RAICT 2027", Edition.Status.OPEN, "Palais des congrès",
                "Europe/Paris", now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)), "o@example.org"));

        assertThat(json(register(UUID.randomUUID(), "INDIVIDUAL", "ada")).get("outcome").asString())
                .isEqualTo("PRESENT");
        isRefused(scenario.register(delegate, workshop, UUID.randomUUID(), SAINT_DENIS, "bob"),
                "registration-closed");
    }

    /** Whatever a crash left undone is done when the request comes again, and nothing twice. */
    @Test
    void healsByTheSameRequestWhatACrashLeft() {
        var key = UUID.randomUUID();
        json(register(key, CHARTRES, "ada"));
        mongo.remove(Query.query(where("edition").is(scenario.edition.value())), "attendances");
        assertThat(figures().get("present").asInt()).isZero();

        assertThat(json(register(key, CHARTRES, "ada")).get("outcome").asString()).isEqualTo("PRESENT");
        assertThat(json(register(key, CHARTRES, "ada")).get("outcome").asString()).isEqualTo("PRESENT");

        assertThat(figures().get("present").asInt()).isOne();
        assertThat(json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER)).get("total").asInt())
                .isOne();
        send(door() + "/registrations", key, CHECK_IN,
                Map.of("authority", CHARTRES, "person", Scenario.person("eve"))).expectStatus().isEqualTo(422);
    }

    @Test
    void givesTheLastSeatToOneOfManyPhones() throws Exception {
        json(register(UUID.randomUUID(), CHARTRES, "ada"));
        List<Callable<Integer>> phones = IntStream.range(0, 8).<Callable<Integer>>mapToObj(
                phone -> () -> register(UUID.randomUUID(), CHARTRES, "late" + phone).returnResult(String.class)
                        .getStatus().value())
                .toList();

        try (var pool = Executors.newFixedThreadPool(8)) {
            var statuses = pool.invokeAll(phones).stream().map(each -> each.resultNow()).toList();
            assertThat(statuses).containsOnlyOnce(200).contains(409);
        }

        isRefused(register(UUID.randomUUID(), CHARTRES, "later"), "no-seat-left");
        assertThat(figures().get("present").asInt()).isEqualTo(2);
    }

    @Test
    void givesWhoWaitsTheSeatThatIsOfferedToThemAndNoOther() {
        var first = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "eve").get(0);
        isRefused(give("eve"), "no-seat-left");
        scenario.delete("/workshops/" + workshop + "/registrations/" + first.get("id").asString(), delegate)
                .expectStatus().is2xxSuccessful();

        assertThat(json(give("eve")).get("outcome").asString()).isEqualTo("PRESENT");

        assertThat(figures().get("expected").asInt()).isEqualTo(2);
        isRefused(give("ada"), "no-seat-left");
    }

    @Test
    void givesASeatToWhoIsRegisteredElsewhereInTheEditionWithoutTellingTheirAddress() {
        var later = scenario.publish(5, 48);
        scenario.registered(delegate, later, SAINT_DENIS, "eve");

        var known = json(scenario.get(door() + "/known?code=" + codeOf("eve"), CHECK_IN));
        assertThat(known.get("givenName").asString()).isEqualTo("eve");
        assertThat(known.get("seat").isNull()).isTrue();
        assertThat(known.toString()).doesNotContain("example.org", "Élue");
        scenario.get(door() + "/known?code=7K3M9QWET2XA01", CHECK_IN).expectStatus().isNotFound();

        var answer = json(give("eve"));
        assertThat(answer.get("outcome").asString()).isEqualTo("PRESENT");
        assertThat(answer.at("/person/authority").asString()).isEqualTo("Saint-Denis");
        send(door() + "/seats", UUID.randomUUID(), CHECK_IN, Map.of("code", "7K3M9QWET2XA01")).expectStatus()
                .isNotFound();
    }

    @Test
    void letsBackInWhoWithdrew() {
        var ada = scenario.registered(delegate, workshop, SAINT_DENIS, "ada").get(0);
        scenario.delete("/workshops/" + workshop + "/registrations/" + ada.get("id").asString(), delegate)
                .expectStatus().is2xxSuccessful();

        var answer = json(send(door() + "/seats", UUID.randomUUID(), CHECK_IN,
                Map.of("registration", ada.get("id").asString())));

        assertThat(answer.get("outcome").asString()).isEqualTo("PRESENT");
        assertThat(answer.at("/person/registration").asString()).isNotEqualTo(ada.get("id").asString());
    }

    @Test
    void refusesWhoHasASeatHereOrElsewhereAtThatTimeAndANameTwice() {
        var same = scenario.publish(5, 0);
        scenario.registered(delegate, same, SAINT_DENIS, "ada");
        isRefused(register(UUID.randomUUID(), SAINT_DENIS, "ada"), "overlap");
        json(register(UUID.randomUUID(), SAINT_DENIS, "bob"));

        isRefused(register(UUID.randomUUID(), CHARTRES, "bob"), "seated-already");
        var other = new HashMap<String, Object>(Scenario.person("bob"));
        other.put("email", "bob.two@example.org");
        isRefused(send(door() + "/registrations", UUID.randomUUID(), CHECK_IN,
                Map.of("authority", SAINT_DENIS, "person", other)), "same-name");
        other.put("homonym", true);
        json(send(door() + "/registrations", UUID.randomUUID(), CHECK_IN,
                Map.of("authority", SAINT_DENIS, "person", other)));
    }

    @Test
    void saysWhyNobodyIsRegisteredHere() {
        var day = "2027-01-13";
        isRefused(send(door(day) + "/registrations", UUID.randomUUID(), CHECK_IN,
                Map.of("authority", CHARTRES, "person", Scenario.person("ada"))), "session-not-chosen");
        scenario.cancel(workshop);
        isRefused(register(UUID.randomUUID(), CHARTRES, "ada"), "workshop-cancelled");
        register(UUID.randomUUID(), "COMMUNE-0", "ada").expectStatus().isBadRequest();
        assertThat(json(scenario.get(door(day), CHECK_IN)).get("free").isNull()).isTrue();
    }

    @Test
    void isForThePeopleAtTheDoorAndOrganisersOnly() {
        var body = Map.of("authority", CHARTRES, "person", Scenario.person("ada"));
        send(door() + "/registrations", UUID.randomUUID(), delegate, body).expectStatus().isForbidden();
        send(door() + "/registrations", UUID.randomUUID(), ORGANISER, body).expectStatus().isOk();
    }
}
