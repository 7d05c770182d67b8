package fr.raict.registration.attendance.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.CHECK_IN;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class DoorControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private EntryCodes codes;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private JsonNode ada;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(1);
        delegate = scenario.delegateOf(SAINT_DENIS);
        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob");
        ada = registered.get(0);
    }

    private String door() {
        return door(workshop.toString());
    }

    private String door(String key) {
        return "/editions/" + scenario.edition + "/doors/" + key;
    }

    private String day() {
        var start = scenario.workshop(new WorkshopId(workshop), 1,
                Workshop.Status.PUBLISHED, 1).placed().orElseThrow().startsAt();
        return start.atZone(ZoneId.of("Europe/Paris")).toLocalDate().toString();
    }

    private String codeOf(String name) {
        return codes.of(ParticipantId.of(scenario.edition, EmailAddress.of(name + "@example.org"))).text();
    }

    private static Map<String, Object> byCode(String code) {
        return new HashMap<>(Map.of("nonce", UUID.randomUUID().toString(), "code", code));
    }

    private static Map<String, Object> by(JsonNode registration) {
        return Map.of("nonce", UUID.randomUUID().toString(), "registration", registration.get("id").asString());
    }

    private JsonNode checkIn(String door, Map<String, ?> body) {
        return json(scenario.post(door + "/check-ins", CHECK_IN, body));
    }

    private static String outcome(JsonNode answer) {
        return answer.get("outcome").asString();
    }

    @Test
    void letsInWhoShowsACodeOrIsFound() {
        var answer = checkIn(door(), byCode(codeOf("ada")));

        assertThat(outcome(answer)).isEqualTo("PRESENT");
        assertThat(answer.at("/person/givenName").asString()).isEqualTo("ada");
        assertThat(answer.at("/person/authority").asString()).isEqualTo("Saint-Denis");
        assertThat(answer.at("/person/checkIn/by").asString()).isEqualTo("Louis Petit");
        assertThat(outcome(checkIn(door(day()), by(ada)))).isEqualTo("PRESENT");
        var figures = json(scenario.get(door(), CHECK_IN));
        assertThat(figures.get("present").asInt()).isOne();
        assertThat(figures.get("expected").asInt()).isOne();
    }

    @Test
    void readsTheTicketsOfMailsThatWereSentBeforeThereWereCodes() {
        var link = "http://localhost:8080/billets/" + ada.get("ticketToken").asString();

        assertThat(outcome(checkIn(door(), byCode(link)))).isEqualTo("PRESENT");
    }

    @Test
    void saysWhenAndByWhomSomebodyWasLetInBefore() {
        var at = Clock.systemUTC().instant().minus(Duration.ofMinutes(3)).toString();
        var first = byCode(codeOf("ada"));
        first.put("at", at);
        checkIn(door(), first);

        var again = json(scenario.post(door() + "/check-ins", ORGANISER, byCode(codeOf("ada"))));

        assertThat(outcome(again)).isEqualTo("ALREADY");
        assertThat(again.at("/person/checkIn/by").asString()).isEqualTo("Louis Petit");
        assertThat(Instant.parse(again.at("/person/checkIn/at").asString()))
                .isEqualTo(Instant.parse(at).truncatedTo(ChronoUnit.MILLIS));
        assertThat(outcome(checkIn(door(), first))).isEqualTo("PRESENT");
        assertThat(json(scenario.get(door(), CHECK_IN)).get("present").asInt()).isOne();
    }

    @Test
    void turnsAwayWhoHasNoSeatAndSaysWhy() {
        var elsewhere = scenario.publish(5, 48);
        scenario.registered(delegate, elsewhere, SAINT_DENIS, "eve");
        scenario.delete("/workshops/" + workshop + "/registrations/" + ada.get("id").asString(), delegate)
                .expectStatus().is2xxSuccessful();
        scenario.registered(delegate, workshop, SAINT_DENIS, "zoe");

        assertThat(outcome(checkIn(door(), byCode(codeOf("zoe"))))).isEqualTo("WAITING");
        assertThat(outcome(checkIn(door(), byCode(codeOf("bob"))))).isEqualTo("PRESENT");
        var withdrawn = checkIn(door(), byCode(codeOf("ada")));
        assertThat(outcome(withdrawn)).isEqualTo("NOT_REGISTERED");
        assertThat(withdrawn.at("/person/seat").asString()).isEqualTo("WITHDRAWN");
        var other = checkIn(door(), byCode(codeOf("eve")));
        assertThat(outcome(other)).isEqualTo("NOT_REGISTERED");
        assertThat(other.get("person").isNull()).isTrue();
        assertThat(outcome(checkIn(door(day()), byCode(codeOf("eve"))))).isEqualTo("NOT_REGISTERED");
        assertThat(outcome(checkIn(door(), byCode("7K3M9QWET2XA01")))).isEqualTo("UNKNOWN");
        assertThat(outcome(checkIn(door(), byCode("x")))).isEqualTo("UNKNOWN");
        assertThat(outcome(checkIn(door(), Map.of("nonce", UUID.randomUUID().toString())))).isEqualTo("UNKNOWN");
        assertThat(json(scenario.get(door(), CHECK_IN)).get("present").asInt()).isOne();
    }

    /** Nobody must wait at a door because their code was looked for before they were registered. */
    @Test
    void knowsWhoWasRegisteredAMomentAgo() {
        var big = scenario.publish(5);
        assertThat(outcome(checkIn(door(big.toString()), byCode(codeOf("late"))))).isEqualTo("UNKNOWN");
        scenario.registered(delegate, big, SAINT_DENIS, "late");

        await().atMost(Duration.ofSeconds(3)).untilAsserted(
                () -> assertThat(outcome(checkIn(door(big.toString()), byCode(codeOf("late"))))).isEqualTo("PRESENT"));
    }

    @Test
    void takesACheckInBack() {
        var told = byCode(codeOf("ada"));
        checkIn(door(), told);
        var address = door() + "/check-ins/" + told.get("nonce");

        assertThat(json(scenario.delete(address, CHECK_IN)).get("attendance").asString()).isEqualTo("ABSENT");
        assertThat(json(scenario.delete(address, CHECK_IN)).get("attendance").asString()).isEqualTo("ABSENT");
        assertThat(outcome(checkIn(door(), told))).isEqualTo("UNDONE");
        assertThat(json(scenario.get(door(), CHECK_IN)).get("present").asInt()).isZero();
        scenario.delete(door() + "/check-ins/" + UUID.randomUUID(), CHECK_IN).expectStatus().isNotFound();
        scenario.delete(door(day()) + "/check-ins/" + told.get("nonce"), CHECK_IN).expectStatus().isNotFound();
    }

    @Test
    void reportsBothOfTwoDevicesThatHadNoNetwork() {
        var louis = byCode(codeOf("ada"));
        var claire = byCode(codeOf("ada"));
        louis.put("offline", true);
        claire.put("offline", true);
        claire.put("at", Clock.systemUTC().instant().minus(Duration.ofMinutes(9)).toString());
        assertThat(outcome(checkIn(door(), louis))).isEqualTo("PRESENT");

        var second = json(scenario.post(door() + "/check-ins", ORGANISER, claire));

        assertThat(outcome(second)).isEqualTo("COLLISION");
        assertThat(second.at("/person/checkIn/by").asString()).isEqualTo("Claire Martin");
        assertThat(Scenario.texts(second.get("others"), "by")).containsExactly("Louis Petit");
        assertThat(outcome(checkIn(door(), louis))).isEqualTo("COLLISION");
        var shown = json(scenario.get(door(), CHECK_IN)).get("collisions");
        assertThat(shown).hasSize(1);
        assertThat(Scenario.texts(shown.at("/0/checkIns"), "by")).containsExactly("Claire Martin", "Louis Petit");
        json(scenario.delete(door() + "/check-ins/" + louis.get("nonce"), CHECK_IN));
        assertThat(json(scenario.get(door(), CHECK_IN)).get("collisions")).isEmpty();
        assertThat(json(scenario.get(door(), CHECK_IN)).get("present").asInt()).isOne();
    }

    @Test
    void losesNoneOfManyDevicesAtTheSameMoment() throws Exception {
        var code = codeOf("ada");
        List<Callable<String>> devices = IntStream.range(0, 8).<Callable<String>>mapToObj(_ -> () -> {
            var told = byCode(code);
            told.put("offline", true);
            return outcome(checkIn(door(), told));
        }).toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var outcomes = pool.invokeAll(devices).stream().map(each -> each.resultNow()).toList();
            assertThat(outcomes).containsOnlyOnce("PRESENT").contains("COLLISION");
        }
        assertThat(json(scenario.get(door(), CHECK_IN)).at("/collisions/0/checkIns")).hasSize(8);
    }

    @Test
    void findsPeopleByThreeLettersAndTellsNoAddress() {
        var big = scenario.publish(20);
        scenario.registered(delegate, big, SAINT_DENIS,
                IntStream.range(0, 12).mapToObj("visitor%02d"::formatted).toArray(String[]::new));
        var people = door(big.toString()) + "/people?q=";

        assertThat(json(scenario.get(people + "vis mart", CHECK_IN))).hasSize(10);
        var one = json(scenario.get(people + "VISITOR07", CHECK_IN));
        assertThat(Scenario.texts(one, "givenName")).containsExactly("visitor07");
        assertThat(one.toString()).doesNotContain("example.org", "Élue");
        assertThat(json(scenario.get(people + "example", CHECK_IN))).isEmpty();
        assertThat(json(scenario.get(people + "nobody", CHECK_IN))).isEmpty();
        assertThat(Scenario.texts(json(scenario.get(door(day()) + "/people?q=ada mart", CHECK_IN)), "seat"))
                .containsExactly("SEATED");
        assertThat(Scenario.texts(json(scenario.get(door() + "/people?q=bob", CHECK_IN)), "seat"))
                .containsExactly("WAITING");
        scenario.get(people + "vi", CHECK_IN).expectStatus().isBadRequest();
    }

    @Test
    void listsWhoHasASeatForADeviceWithoutNetwork() {
        checkIn(door(), by(ada));

        var list = json(scenario.get(door() + "/list", CHECK_IN));

        assertThat(list.get("complete").asBoolean()).isTrue();
        assertThat(Scenario.texts(list.get("people"), "code")).containsExactly(codeOf("ada"));
        assertThat(list.at("/people/0/person/attendance").asString()).isEqualTo("PRESENT");
        assertThat(list.toString()).doesNotContain("example.org");
        assertThat(Scenario.texts(json(scenario.get(door(day()) + "/list", CHECK_IN)).get("people"), "code"))
                .contains(codeOf("ada"));
    }

    @Test
    void excusesWhoSaidThatTheyWouldNotCome() {
        var excuse = Map.of("registration", ada.get("id").asString(), "excused", true);

        assertThat(json(put(excuse)).get("attendance").asString()).isEqualTo("EXCUSED");
        assertThat(json(scenario.get(door(), CHECK_IN)).get("excused").asInt()).isOne();
        checkIn(door(), by(ada));
        assertThat(json(scenario.get(door(), CHECK_IN)).get("excused").asInt()).isZero();
        put(excuse).expectStatus().isEqualTo(409).expectBody().jsonPath("$.type")
                .isEqualTo("urn:raict:problem:present-already");
        put(Map.of("registration", UUID.randomUUID().toString(), "excused", true)).expectStatus().isNotFound();
    }

    private ResponseSpec put(Map<String, ?> body) {
        return http.put().uri(Scenario.API + door() + "/excuses")
                .headers(headers -> headers.setBearerAuth(tokens.of(CHECK_IN)))
                .contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    @Test
    void knowsNoOtherDoors() {
        var other = new Scenario(http, tokens, agenda);

        for (var key : List.of(UUID.randomUUID().toString(), "2027-13-45", "0000-00-00", "x", "résumé")) {
            scenario.get(door(key), CHECK_IN).expectStatus().isNotFound();
        }
        other.get("/editions/" + other.edition + "/doors/" + workshop, CHECK_IN).expectStatus().isNotFound();
        assertThat(outcome(json(other.post("/editions/" + other.edition + "/doors/" + day() + "/check-ins", CHECK_IN,
                byCode(codeOf("ada")))))).isEqualTo("UNKNOWN");
    }

    @Test
    void isForThePeopleAtTheDoorAndOrganisersOnly() {
        scenario.get(door(), ORGANISER).expectStatus().isOk();
        scenario.get(door(), delegate).expectStatus().isForbidden();
        scenario.get("/editions/" + scenario.edition + "/registrations", CHECK_IN).expectStatus().isForbidden();
        scenario.get("/workshops/" + workshop + "/registrations/" + ada.get("id").asString(), CHECK_IN)
                .expectStatus().isNotFound();
    }
}
