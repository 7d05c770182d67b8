package fr.raict.registration.merging.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

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

@IntegrationTest
class UnlistedAuthorityControllerIT {

    private static final String PROBLEM = "urn:raict:problem:";

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private PublishedSeats published;
    private Scenario scenario;
    /** In no other test's authorities. */
    private final String town = "Dakar" + UUID.randomUUID().toString().substring(0, 8);
    private final TestUser awa = TestUser.someDelegate();
    private final TestUser ben = TestUser.someDelegate();
    private String one;
    private String other;

    @BeforeEach
    void enterTheSameTwice() {
        scenario = new Scenario(http, tokens, agenda);
        one = enter(awa, town);
        other = enter(ben, "Ville de " + town);
    }

    private String enter(TestUser delegate, String name) {
        return json(scenario.post("/my-mandates", delegate,
                Map.of("unlisted", Map.of("name", name, "country", "Sénégal")))).at("/authority/code").asString();
    }

    @Test
    void listsWhatWasEnteredFreelyInAlphabeticalOrder() {
        scenario.registered(awa, scenario.publish(1), one, "ada", "bob");

        await().untilAsserted(
                () -> assertThat(list("?q=" + town).at("/items/0/active").asInt()).isEqualTo(2));

        var found = list("?q=" + town);
        assertThat(names(found)).containsExactly(town, "Ville de " + town);
        assertThat(found.at("/items/0/mandates/pending").asInt()).isOne();
        assertThat(found.at("/items/0/authority/country").asString()).isEqualTo("Sénégal");
        assertThat(found.at("/items/0/firstEnteredAt").asString()).isNotEmpty();
        assertThat(list("?q=" + town + "&edition=" + UUID.randomUUID()).at("/items/0/active").asInt()).isZero();
        assertThat(list("?size=1&q=seneg " + town).get("pages").asInt()).isEqualTo(2);
        assertThat(names(list("?size=1&page=1&q=" + town))).containsExactly("Ville de " + town);
    }

    @Test
    void movesEverybodyOfTheOneToTheOther() {
        var full = scenario.publish(2);
        scenario.registered(awa, full, one, "ada", "bob", "cleo");
        var ended = scenario.registered(awa, full, one, "dan").get(0).get("id").asString();
        scenario.delete("/workshops/" + full + "/registrations/" + ended, awa).expectStatus().isOk();
        var before = ofWorkshop(full);

        var merged = json(merge(UUID.randomUUID(), one, other));

        assertThat(merged.get("finished").asBoolean()).isTrue();
        assertThat(merged.at("/from").asString()).isEqualTo(town);
        assertThat(merged.at("/into/authority/name").asString()).isEqualTo("Ville de " + town);
        assertThat(merged.at("/into/mandates/pending").asInt()).isEqualTo(2);
        assertThat(merged.at("/into/active").asInt()).isEqualTo(3);
        var after = ofWorkshop(full);
        assertThat(texts(after, "id")).isEqualTo(texts(before, "id"));
        assertThat(texts(after, "state")).isEqualTo(texts(before, "state"));
        assertThat(texts(after, "rank")).isEqualTo(texts(before, "rank"));
        assertThat(after.valueStream().map(each -> each.at("/authority/code").asString())).containsOnly(other);
        assertThat(json(scenario.get("/authority-merges/" + merged.get("id").asString(), ORGANISER)))
                .isEqualTo(merged);
        assertThat(names(list("?q=" + town))).containsExactly("Ville de " + town);
        scenario.get("/unlisted-authorities/" + one, ORGANISER).expectStatus().isNotFound();
    }

    @Test
    void tellsNobody() {
        var workshop = scenario.publish(5);
        scenario.registered(awa, workshop, one, "ada");
        await().untilAsserted(() -> assertThat(published.of(workshop)).hasSize(1));

        merge(UUID.randomUUID(), one, other).expectStatus().isOk();
        scenario.registered(ben, workshop, other, "bob");

        await().untilAsserted(() -> assertThat(published.of(workshop)).hasSize(2));
    }

    @Test
    void countsThemForTheOtherAndFindsThemByItsName() {
        var workshop = scenario.publish(5);
        scenario.registered(awa, workshop, one, "ada");

        merge(UUID.randomUUID(), one, SAINT_DENIS).expectStatus().isOk();

        await().untilAsserted(() -> {
            var authorities = json(scenario.get("/editions/" + scenario.edition + "/authorities", ORGANISER));
            assertThat(authorities.get("items").valueStream().map(each -> each.at("/authority/code").asString()))
                    .containsExactly(SAINT_DENIS);
        });
        for (var query : List.of("q=saint-denis", "authority=" + one, "authority=" + SAINT_DENIS)) {
            assertThat(json(scenario.get("/editions/" + scenario.edition + "/registrations?" + query, ORGANISER))
                    .get("total").asInt()).as(query).isOne();
        }
    }

    @Test
    void goesOnForWhoHasAFormOpenUnderTheOldCode() {
        var workshop = scenario.publish(9);
        var key = UUID.randomUUID();
        var sent = json(scenario.register(awa, workshop, key, one, "ada"));
        merge(UUID.randomUUID(), one, other).expectStatus().isOk();

        var registered = scenario.registered(awa, workshop, one, "bob");
        var again = json(scenario.register(awa, workshop, key, one, "ada"));

        assertThat(registered.get(0).at("/authority/code").asString()).isEqualTo(other);
        assertThat(again.at("/registrations/0/id")).isEqualTo(sent.at("/registrations/0/id"));
        assertThat(scenario.registered(ORGANISER, workshop, one, "cleo").get(0).at("/authority/code").asString())
                .isEqualTo(other);
        assertThat(enter(TestUser.someDelegate(), town.toUpperCase(Locale.ROOT))).isEqualTo(other);
        assertThat(json(scenario.get("/my-mandates", awa)).valueStream()
                .map(each -> each.at("/authority/code").asString())).containsExactly(other);
    }

    @Test
    void answersAChoiceOfSessionsSentAgainAsBefore() {
        var workshop = scenario.publish(9);
        var key = UUID.randomUUID();
        var first = json(choose(key, workshop));
        merge(UUID.randomUUID(), one, other).expectStatus().isOk();

        var again = json(choose(key, workshop));

        assertThat(again.at("/people/0/sessions/0/registration/id"))
                .isEqualTo(first.at("/people/0/sessions/0/registration/id"));
    }

    private ResponseSpec choose(UUID key, UUID workshop) {
        return http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/choices")
                .headers(headers -> headers.setBearerAuth(tokens.of(awa)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", one, "people", List.of(Map.of("person", Scenario.person("ada"), "workshops",
                        List.of(workshop.toString())))))
                .exchange();
    }

    @Test
    void leavesAnAccountThatHeldBothTheStrongerMandate() {
        enter(awa, "Ville de " + town);
        var confirmed = mandate(awa, one);
        scenario.post("/mandates/" + confirmed + "/confirmation", ORGANISER, Map.of()).expectStatus().isOk();

        merge(UUID.randomUUID(), one, other).expectStatus().isOk();

        assertThat(states(awa)).containsExactly("CONFIRMED");
        assertThat(states(ben)).containsExactly("PENDING");
    }

    @Test
    void endsALinkThatNamesTheFormerMandateWithTheLaterOne() {
        var workshop = scenario.publish(1);
        var token = scenario.registered(awa, workshop, one, "ada").get(0).get("ticketToken").asString();
        var former = mandate(awa, one);
        merge(UUID.randomUUID(), one, other).expectStatus().isOk();
        scenario.anonymously(HttpMethod.GET, "/tickets/" + token).expectStatus().isOk();

        scenario.post("/mandates/" + former + "/refusal", ORGANISER, Map.of()).expectStatus().isOk();

        assertThat(states(awa)).containsExactly("REFUSED");
        scenario.anonymously(HttpMethod.GET, "/tickets/" + token).expectStatus()
                .isNotFound();
    }

    private String mandate(TestUser delegate, String code) {
        return json(scenario.get("/my-mandates", delegate)).valueStream()
                .filter(each -> each.at("/authority/code").asString().equals(code)).findFirst().orElseThrow()
                .get("id").asString();
    }

    private List<String> states(TestUser delegate) {
        return texts(json(scenario.get("/my-mandates", delegate)), "state");
    }

    @Test
    void isDoneOnceUnderOneKeyHoweverManyAskAtOnce() throws Exception {
        var workshop = scenario.publish(9);
        scenario.registered(awa, workshop, one, "ada", "bob");
        var key = UUID.randomUUID();
        Callable<JsonNode> asking = () -> json(merge(key, one, other));

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : executor.invokeAll(List.of(asking, asking, asking))) {
                assertThat(each.get().at("/into/authority/code").asString()).isEqualTo(other);
            }
        }

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(json(merge(key, one, other))
                .at("/into/active").asInt()).isEqualTo(2));
        refusal(merge(key, one, SAINT_DENIS), 422, "merge-key-reused");
        refusal(merge(UUID.randomUUID(), one, SAINT_DENIS), 404, "not-found");
    }

    @Test
    void comesToOneEndWhenTwoOrganisersMergeEachIntoTheOtherAtOnce() throws Exception {
        scenario.registered(awa, scenario.publish(9), one, "ada");
        scenario.registered(ben, scenario.publish(9), other, "bob");
        Callable<Integer> there = () -> statusOf(merge(UUID.randomUUID(), one, other));
        Callable<Integer> back = () -> statusOf(merge(UUID.randomUUID(), other, one));

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = executor.invokeAll(List.of(there, back));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).contains(200).doesNotHaveDuplicates();
        }

        await().untilAsserted(() -> assertThat(list("?q=" + town).at("/items/0/active").asInt()).isEqualTo(2));
        assertThat(list("?q=" + town).get("total").asInt()).isOne();
    }

    private static int statusOf(ResponseSpec answer) {
        return answer.returnResult().getStatus().value();
    }

    @Test
    void isRefusedWhereItMakesNoSense() {
        refusal(merge(UUID.randomUUID(), SAINT_DENIS, CHARTRES), 409, "authority-listed");
        refusal(merge(UUID.randomUUID(), one, one), 409, "authority-same");
        refusal(merge(UUID.randomUUID(), one, "COMMUNE-99999"), 400, "authority-unknown");
        refusal(merge(UUID.randomUUID(), "OTHER-NOBODYS", one), 404, "not-found");
        merge(UUID.randomUUID(), one, other).expectStatus().isOk();
        refusal(merge(UUID.randomUUID(), other, one), 409, "authority-same");
    }

    private static void refusal(ResponseSpec answer, int status, String slug) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo(PROBLEM + slug);
    }

    @Test
    void showsBothSideBySide() {
        var compared = json(scenario.get("/unlisted-authorities/" + one + "/merge?into=" + SAINT_DENIS, ORGANISER));

        assertThat(compared.at("/from/authority/name").asString()).isEqualTo(town);
        assertThat(compared.at("/into/authority/departmentName").asString()).isEqualTo("Seine-Saint-Denis");
    }

    @Test
    void isNamedRightlyEverywhere() {
        var workshop = scenario.publish(9);
        scenario.registered(awa, workshop, one, "ada");

        var corrected = json(correct(one, "Commune de " + town));

        assertThat(corrected.at("/authority/name").asString()).isEqualTo("Commune de " + town);
        assertThat(corrected.at("/authority/code").asString()).isEqualTo(one);
        assertThat(ofWorkshop(workshop).get(0).at("/authority/name").asString()).isEqualTo("Commune de " + town);
        assertThat(names(list("?q=" + town))).containsExactly("Commune de " + town, "Ville de " + town);
        assertThat(enter(TestUser.someDelegate(), "Commune de " + town)).isEqualTo(one);
        assertThat(enter(TestUser.someDelegate(), town)).isEqualTo(one);
        refusal(correct(one, "Ville de " + town), 409, "authority-name-taken");
        refusal(correct(SAINT_DENIS, "Saint-Denys"), 409, "authority-listed");
    }

    private ResponseSpec correct(String code, String name) {
        return http.put().uri(Scenario.API + "/unlisted-authorities/" + code)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .contentType(MediaType.APPLICATION_JSON).body(Map.of("name", name, "country", "Sénégal")).exchange();
    }

    private ResponseSpec merge(UUID key, String from, String into) {
        return http.post().uri(Scenario.API + "/unlisted-authorities/" + from + "/merge")
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("into", into)).exchange();
    }

    private JsonNode list(String query) {
        return json(scenario.get("/unlisted-authorities" + query, ORGANISER));
    }

    private static List<String> names(JsonNode page) {
        return page.get("items").valueStream().map(each -> each.at("/authority/name").asString()).toList();
    }

    private JsonNode ofWorkshop(UUID workshop) {
        return json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER)).get("items");
    }
}
