package fr.raict.registration.lists.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import fr.raict.registration.Scenario;
import fr.raict.registration.lists.application.Arrivals;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each person of an edition once, whatever they registered for, a second old at most. */
@IntegrationTest
class PeopleControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Arrivals arrivals;
    private Scenario scenario;
    private TestUser saintDenis;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        saintDenis = scenario.delegateOf(SAINT_DENIS);
    }

    @Test
    void aPersonIsOneLineWithTheirSessionsByState() {
        scenario.registered(saintDenis, scenario.publish(1), SAINT_DENIS, "ada", "bob");
        var second = scenario.publish(5);
        scenario.registered(saintDenis, second, SAINT_DENIS, "bob");
        var gone = scenario.registered(saintDenis, scenario.publish(5), SAINT_DENIS, "bob").get(0);
        scenario.delete("/workshops/" + gone.get("workshop").asString() + "/registrations/"
                + gone.get("id").asString(), saintDenis).expectStatus().isOk();

        await().untilAsserted(() -> {
            var found = list("?q=bob").get("items");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).get("sessions")).hasToString("{\"SEATED\":1,\"WAITING\":1,\"WITHDRAWN\":1}");
        });
        assertThat(list("").get("total").asInt()).isEqualTo(2);
        var ada = list("?q=ada").get("items").get(0);
        assertThat(ada.get("authority").get("name").asString()).isEqualTo("Saint-Denis");
        assertThat(ada.get("kind").asString()).isEqualTo("COMMUNE");
        assertThat(ada.get("region").asString()).isEqualTo("ILE_DE_FRANCE");
        assertThat(ada.get("size").asString()).isEqualTo("UNDER_200000");
    }

    @Test
    void areNarrowedAndSorted() {
        var workshop = scenario.publish(2);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "Éloïse", "zoé", "eric");
        scenario.registered(scenario.delegateOf(CHARTRES), workshop, CHARTRES, "yan");
        scenario.registered(saintDenis, scenario.publish(5), SAINT_DENIS, "zoé");

        await().untilAsserted(() -> assertThat(names("")).containsExactly("Éloïse", "eric", "yan", "zoé"));
        assertThat(names("?sort=AUTHORITY")).containsExactly("yan", "Éloïse", "eric", "zoé");
        await().untilAsserted(
                () -> assertThat(names("?sort=SESSIONS")).containsExactly("zoé", "Éloïse", "eric", "yan"));
        assertThat(names("?authority=" + CHARTRES)).containsExactly("yan");
        assertThat(names("?region=CENTRE_VAL_DE_LOIRE")).containsExactly("yan");
        assertThat(names("?region=ILE_DE_FRANCE&type=COMMUNE")).containsExactly("Éloïse", "eric", "zoé");
        assertThat(names("?type=EPCI")).isEmpty();
        assertThat(names("?inhabitants=UNDER_50000")).containsExactly("yan");
        assertThat(names("?state=WAITING")).containsExactly("eric", "yan");
        assertThat(names("?q=martin ZO")).containsExactly("zoé");
        assertThat(names("?size=1&page=3")).containsExactly("zoé");
    }

    @Test
    void registrationsAreNarrowedByWhatAuthoritiesAreLike() {
        var workshop = scenario.publish(5);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "ada");
        scenario.registered(scenario.delegateOf(CHARTRES), workshop, CHARTRES, "yan");
        var path = "/editions/" + scenario.edition + "/registrations?state=SEATED&region=CENTRE_VAL_DE_LOIRE";

        var found = json(scenario.get(path + "&type=COMMUNE&inhabitants=UNDER_50000", ORGANISER));

        assertThat(found.get("total").asInt()).isOne();
        assertThat(found.get("items").get(0).get("person").get("givenName").asString()).isEqualTo("yan");
        assertThat(json(scenario.get(path + "&type=EPCI", ORGANISER)).get("total").asInt()).isZero();
    }

    @Test
    void leaveAsFiles() {
        scenario.registered(saintDenis, scenario.publish(1), SAINT_DENIS, "ada", "bob");

        await().untilAsserted(() -> assertThat(csv("people.csv")).contains(
                "ada;Martin;ada@example.org;Élue;fr;Saint-Denis;COMMUNE-93066;Commune;Île-de-France;"));
        assertThat(csv("sessions.csv")).contains("Workshop;Start;Seats;Taken;Waiting;Free", "Filières agricoles;",
                ";1;1;1;0");
    }

    @Test
    void sessionsSayHowFullTheyAre() {
        var full = scenario.publish(1);
        scenario.registered(saintDenis, full, SAINT_DENIS, "ada", "bob");
        scenario.publish(3);

        await().untilAsserted(() -> {
            var sessions = json(scenario.get("/editions/" + scenario.edition + "/sessions?sort=WAITING", ORGANISER));
            assertThat(sessions).hasSize(2);
            assertThat(sessions.get(0).get("workshop").asString()).isEqualTo(full.toString());
            assertThat(sessions.get(0).get("waiting").asInt()).isOne();
            assertThat(sessions.get(1).get("free").asInt()).isEqualTo(3);
        });
    }

    @Test
    void arrivalsAreToldApartByWhatAuthoritiesAreLike() {
        var workshop = scenario.publish(5);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "ada", "bob");
        scenario.registered(scenario.delegateOf(CHARTRES), workshop, CHARTRES, "yan");

        arrivals.recount(1_000, _ -> ZoneId.of("Europe/Paris"));

        assertThat(counts("REGION")).hasToString("{\"CENTRE_VAL_DE_LOIRE\":1,\"ILE_DE_FRANCE\":2}");
        assertThat(counts("TYPE")).hasToString("{\"COMMUNE\":3}");
        assertThat(counts("SIZE")).hasToString("{\"UNDER_200000\":2,\"UNDER_50000\":1}");
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "cleo");
        await().untilAsserted(() -> {
            arrivals.recount(1_000, _ -> ZoneId.of("Europe/Paris"));
            assertThat(counts("TYPE")).hasToString("{\"COMMUNE\":4}");
        });
    }

    private JsonNode counts(String by) {
        var days = json(scenario.get("/editions/" + scenario.edition + "/arrivals?by=" + by, ORGANISER)).get("days");
        assertThat(days).hasSize(1);
        return days.get(0).get("counts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "people.csv", "sessions", "sessions.xlsx"})
    void areForOrganisersOnly(String list) {
        scenario.get("/editions/" + scenario.edition + "/" + list, saintDenis).expectStatus().isForbidden();
        scenario.get("/editions/" + scenario.edition + "/" + list + "?sort=X", ORGANISER).expectStatus()
                .isBadRequest();
    }

    private String csv(String file) {
        var body = scenario.get("/editions/" + scenario.edition + "/" + file, ORGANISER).expectStatus().isOk()
                .expectBody().returnResult().getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private List<String> names(String parameters) {
        return list(parameters).get("items").valueStream().map(each -> each.get("person").get("givenName").asString())
                .toList();
    }

    private JsonNode list(String parameters) {
        return json(scenario.get("/editions/" + scenario.edition + "/people" + parameters, ORGANISER));
    }
}
