package fr.raict.registration.attendance.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.migration.Migration;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.CHECK_IN;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

@IntegrationTest
class AttendanceControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private MongoOperations mongo;
    @Autowired
    private List<Migration> steps;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private JsonNode registered;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(10);
        delegate = scenario.delegateOf(SAINT_DENIS);
        registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "eve");
        scenario.registered(scenario.delegateOf(CHARTRES), workshop, CHARTRES, "zoe");
    }

    private String door() {
        return "/editions/" + scenario.edition + "/doors/" + workshop;
    }

    private String id(int person) {
        return registered.get(person).get("id").asString();
    }

    private UUID checkIn(int person) {
        var nonce = UUID.randomUUID();
        json(scenario.post(door() + "/check-ins", CHECK_IN,
                Map.of("nonce", nonce.toString(), "registration", id(person))));
        return nonce;
    }

    private void excuse(int person, boolean excused) {
        json(http.put().uri(Scenario.API + door() + "/excuses")
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("registration", id(person), "excused", excused)).exchange());
    }

    private JsonNode list(String narrowed) {
        return json(scenario.get("/workshops/" + workshop + "/attendance" + narrowed, ORGANISER));
    }

    private List<String> names(String narrowed) {
        return list(narrowed).get("items").valueStream().map(each -> each.at("/person/givenName").asString()).toList();
    }

    private String figures() {
        var figures = list("").get("figures");
        return "%s present, %s excused, %s absent".formatted(figures.get("present"), figures.get("excused"),
                figures.get("absent"));
    }

    @Test
    void tellsWhoCameWhoIsExcusedAndWhoIsMissing() {
        checkIn(1);
        excuse(2, true);

        assertThat(figures()).isEqualTo("1 present, 1 excused, 2 absent");
        assertThat(names("?attendance=PRESENT")).containsExactly("bob");
        assertThat(names("?attendance=EXCUSED")).containsExactly("eve");
        assertThat(names("?attendance=ABSENT")).containsExactly("ada", "zoe");
        assertThat(names("")).containsExactly("ada", "bob", "eve", "zoe");
        assertThat(names("?sort=AUTHORITY")).containsExactly("zoe", "ada", "bob", "eve");
        assertThat(names("?sort=TIME")).first().isEqualTo("bob");
        assertThat(names("?authority=" + CHARTRES)).containsExactly("zoe");
        assertThat(names("?size=2&page=1")).containsExactly("eve", "zoe");
        var bob = list("?attendance=PRESENT").at("/items/0/person");
        assertThat(bob.at("/checkIn/by").asString()).isEqualTo("Louis Petit");
        assertThat(bob.toString()).doesNotContain("example.org");
    }

    @Test
    void followsWhatIsTakenBack() {
        var nonce = checkIn(0);
        excuse(1, true);
        json(scenario.delete(door() + "/check-ins/" + nonce, ORGANISER));
        excuse(1, false);

        assertThat(figures()).isEqualTo("0 present, 0 excused, 4 absent");
    }

    @Test
    void saysWhetherTheSessionHasBegun() {
        assertThat(list("").at("/figures/begun").asBoolean()).isFalse();
        var told = scenario.workshop(new WorkshopId(workshop), 50, Workshop.Status.PUBLISHED, 10);
        var now = Clock.systemUTC().instant();
        agenda.workshop(new Workshop(told.id(), scenario.edition, 50, told.title(), told.status(), 10,
                new Placement(new UUID(0, 1), "Marly", now.minus(Duration.ofMinutes(5)),
                        now.plus(Duration.ofMinutes(55))),
                2, "", told.attendance()));

        await().untilAsserted(() -> assertThat(list("").at("/figures/begun").asBoolean()).isTrue());
        assertThat(file("csv")).contains(";Absent;");
    }

    /** Whoever withdraws after they came is no longer expected, and came all the same. */
    @Test
    void keepsWhoGaveTheirSeatUpAfterTheyCameAndShowsNobodyTwice() {
        checkIn(0);
        scenario.delete("/workshops/" + workshop + "/registrations/" + id(0), delegate).expectStatus()
                .is2xxSuccessful();

        assertThat(names("?attendance=PRESENT")).containsExactly("ada");
        assertThat(figures()).isEqualTo("1 present, 0 excused, 3 absent");

        registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada");
        checkIn(0);
        assertThat(names("?attendance=PRESENT")).containsExactly("ada");
        assertThat(figures()).isEqualTo("1 present, 0 excused, 3 absent");
    }

    @Test
    void leavesAsAFile() {
        checkIn(1);

        assertThat(file("csv")).contains("bob;Martin;Saint-Denis;COMMUNE-93066;Present;",
                "zoe;Martin;Chartres;COMMUNE-28085;Expected;");
        assertThat(scenario.get("/workshops/" + workshop + "/attendance.xlsx?attendance=PRESENT", ORGANISER)
                .expectStatus().isOk().expectBody().returnResult().getResponseBody()).startsWith("PK".getBytes());
    }

    private String file(String format) {
        return scenario.get("/workshops/" + workshop + "/attendance." + format, ORGANISER).expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody();
    }

    @Test
    void bringsInWhatACrashKeptFromTheListsAndWhatWasStoredBefore() {
        checkIn(1);
        var rows = query(where("workshop").is(workshop));
        mongo.updateMulti(rows, new Update().unset("attendance").unset("cameAt").unset("attendanceVersion")
                .unset("byName").unset("byAuthority"), "registrations");
        assertThat(figures()).isEqualTo("0 present, 0 excused, 4 absent");

        for (var again = 0; again < 2; again++) {
            steps.stream().filter(step -> step.number() == 11).forEach(step -> step.step().accept(mongo));
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(figures()).isEqualTo("1 present, 0 excused, 3 absent"));
        assertThat(names("?sort=AUTHORITY")).containsExactly("zoe", "ada", "bob", "eve");
        await().until(() -> mongo.find(query(where("door").is(workshop.toString()).and("unshownSince").exists(true)),
                Document.class, "attendances").isEmpty());
    }

    @Test
    void isForOrganisersOnly() {
        scenario.get("/workshops/" + workshop + "/attendance", CHECK_IN).expectStatus().isForbidden();
        scenario.get("/workshops/" + workshop + "/attendance.csv", delegate).expectStatus().isForbidden();
        scenario.get("/workshops/" + UUID.randomUUID() + "/attendance", ORGANISER).expectStatus().isNotFound();
    }
}
