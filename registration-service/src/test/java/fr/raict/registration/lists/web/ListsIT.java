package fr.raict.registration.lists.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
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
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The lists that grow with an edition: a page at a time, filtered and counted here, and as true as the seat books. */
@IntegrationTest
class ListsIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private Scenario scenario;
    private TestUser saintDenis;
    private TestUser chartres;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        saintDenis = scenario.delegateOf(SAINT_DENIS);
        chartres = scenario.delegateOf(CHARTRES);
    }

    @Test
    void aPageHoldsAtMostWhatIsAskedForAndSaysHowMuchThereIs() {
        var workshop = scenario.publish(100);
        registerMany(workshop, 60);

        var pages = IntStream.range(0, 4).mapToObj(page -> list("?size=20&page=" + page)).toList();

        assertThat(pages).extracting(page -> page.get("items").size()).containsExactly(20, 20, 20, 0);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.get("total").asInt()).isEqualTo(60);
            assertThat(page.get("pages").asInt()).isEqualTo(3);
        });
        var ids = new ArrayList<String>();
        pages.forEach(page -> ids.addAll(texts(page.get("items"), "id")));
        assertThat(new HashSet<>(ids)).hasSize(60);
        assertThat(list("").get("items")).hasSize(25);
        assertThat(pages.getFirst().get("workshops").get(0).get("title").asString()).isEqualTo("Filières agricoles");
    }

    @Test
    void showsAtOnceWhatWasJustDone() {
        var workshop = scenario.publish(1);
        var registered = scenario.registered(saintDenis, workshop, SAINT_DENIS, "ada", "bob", "cleo");
        assertThat(list("?state=WAITING").get("total").asInt()).isEqualTo(2);

        scenario.delete("/workshops/" + workshop + "/registrations/" + registered.get(0).get("id").asString(),
                saintDenis).expectStatus().isOk();

        var items = list("?q=martin").get("items");
        assertThat(items).hasSize(3);
        assertThat(items.valueStream().map(each -> each.get("person").get("givenName").asString() + " "
                + each.get("state").asString() + " " + each.get("rank")).toList())
                .containsExactlyInAnyOrder("ada WITHDRAWN null", "bob SEATED null", "cleo WAITING 1");
    }

    @Test
    void isNarrowedByStateAuthorityAndWords() {
        var workshop = scenario.publish(2);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "Éloïse", "bob");
        scenario.registered(chartres, workshop, CHARTRES, "éloi");

        assertThat(names("?q=ELOI")).containsExactlyInAnyOrder("Éloïse", "éloi");
        assertThat(names("?q=eloi chart")).containsExactly("éloi");
        assertThat(names("?q=bob@exam")).containsExactly("bob");
        assertThat(names("?q=loise")).isEmpty();
        assertThat(names("?authority=" + CHARTRES)).containsExactly("éloi");
        assertThat(names("?state=SEATED&q=martin")).containsExactlyInAnyOrder("Éloïse", "bob");
        assertThat(names("?state=WAITING&authority=" + SAINT_DENIS)).isEmpty();
        assertThat(list("?q=eloi&size=1").get("total").asInt()).isEqualTo(2);
        assertThat(list("?q=eloi").get("partial").asBoolean()).isFalse();
    }

    @Test
    void saysWhenMorePeopleAreFoundThanAreLookedAt() {
        registerMany(scenario.publish(100), 60);

        var found = list("?q=martin&size=100");

        assertThat(found.get("partial").asBoolean()).isTrue();
        assertThat(found.get("total").asInt()).isEqualTo(50);
        assertThat(list("?q=martin p59").get("partial").asBoolean()).isFalse();
    }

    @Test
    void showsEverybodyOfACancelledWorkshopAsCancelled() {
        var workshop = scenario.publish(2_000);
        registerMany(workshop, 1_100);

        scenario.cancel(workshop);

        assertThat(list("?state=CANCELLED").get("total").asInt()).isEqualTo(1_100);
        assertThat(list("?state=SEATED").get("items")).isEmpty();
        assertThat(json(scenario.get("/workshops/" + workshop + "/registrations?state=CANCELLED", ORGANISER))
                .get("total").asInt()).isEqualTo(1_100);
    }

    @Test
    void countsAuthoritiesAcrossWorkshops() {
        var first = scenario.publish(1);
        scenario.registered(saintDenis, first, SAINT_DENIS, "ada", "bob");
        scenario.registered(saintDenis, scenario.publish(5), SAINT_DENIS, "ada");
        var gone = scenario.registered(chartres, first, CHARTRES, "dan").get(0).get("id").asString();
        var all = "/editions/" + scenario.edition + "/authorities";
        assertThat(json(scenario.get(all + "?size=1", ORGANISER)).get("total").asInt()).isEqualTo(2);

        scenario.delete("/workshops/" + first + "/registrations/" + gone, chartres);

        var listed = eventually(all, 1);
        assertThat(listed.get("items").get(0).get("authority").get("name").asString()).isEqualTo("Saint-Denis");
        assertThat(listed.get("items").get(0).get("seated").asInt()).isEqualTo(2);
        assertThat(listed.get("items").get(0).get("waiting").asInt()).isOne();
    }

    /** Counts are at most a second old. */
    private JsonNode eventually(String path, int total) {
        await()
                .until(() -> json(scenario.get(path, ORGANISER)).get("total").asInt() == total);
        return json(scenario.get(path, ORGANISER));
    }

    @Test
    void aDelegateGoesThroughAllOfTheirAuthorityAndNobodyElses() {
        var workshop = scenario.publish(100);
        scenario.registered(chartres, workshop, CHARTRES, "dan");
        var own = scenario.pendingDelegateOf(CHARTRES);
        scenario.registered(own, workshop, CHARTRES, "eve", "fay", "guy");

        var first = json(scenario.get("/my-registrations?size=2", own));
        var second = json(scenario.get("/my-registrations?size=2&page=1", own));

        assertThat(first.get("total").asInt()).isEqualTo(3);
        assertThat(first.get("workshops").get(0).get("registrations")).hasSize(2);
        assertThat(second.get("workshops").get(0).get("registrations")).hasSize(1);
        assertThat(second.get("pages").asInt()).isEqualTo(2);
    }

    @Test
    void ofAWorkshopHasItsSeatsBesideOnceItIsInTheProgramme() {
        var workshop = scenario.publish(2);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "ada", "bob", "cleo");
        var planned = new WorkshopId(UUID.randomUUID());
        agenda.workshop(scenario.workshop(planned, 1, Workshop.Status.SCHEDULED, 5));

        var seats = json(scenario.get("/workshops/" + workshop + "/registrations?size=1", ORGANISER))
                .get("availability");
        assertThat(seats).isEqualTo(json(scenario.get("/workshops/" + workshop + "/availability", ORGANISER)));
        assertThat(seats.get("waiting").asInt()).isOne();
        assertThat(json(scenario.get("/workshops/" + planned + "/registrations", ORGANISER)).path("availability")
                .isNull()).isTrue();
        scenario.get("/workshops/" + planned + "/availability", ORGANISER).expectStatus().isNotFound();
        assertThat(list("").path("availability").isNull()).isTrue();
    }

    @Test
    void theSummarySaysHowManyMandatesWaitForADecision() {
        scenario.pendingDelegateOf(CHARTRES);
        var all = json(scenario.get("/mandates?state=PENDING", ORGANISER)).get("total").asInt();

        assertThat(json(scenario.get("/editions/" + scenario.edition + "/summary", ORGANISER)).get("pendingMandates")
                .asInt()).isEqualTo(all).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "size=0", "size=101", "page=x", "state=GONE", "page=99999999999",
            "page=1000001"})
    void refusesAPageThatCannotBe(String parameters) {
        for (var list : List.of("/editions/" + scenario.edition + "/registrations",
                "/workshops/" + scenario.publish(1) + "/registrations", "/mandates")) {
            scenario.get(list + "?" + parameters, ORGANISER).expectStatus().isBadRequest().expectBody()
                    .jsonPath("$.type").isEqualTo("urn:raict:problem:invalid-request");
        }
    }

    @Test
    void knowsNoListOfAWorkshopThatDoesNotExist() {
        scenario.get("/workshops/" + UUID.randomUUID() + "/registrations", ORGANISER).expectStatus().isNotFound();
    }

    private void registerMany(UUID workshop, int people) {
        for (var first = 0; first < people; first += 20) {
            var names = IntStream.range(first, Math.min(people, first + 20)).mapToObj(i -> "p" + i);
            scenario.registered(saintDenis, workshop, SAINT_DENIS, names.toArray(String[]::new));
        }
    }

    private List<String> names(String parameters) {
        return list(parameters).get("items").valueStream().map(each -> each.get("person").get("givenName").asString())
                .toList();
    }

    private JsonNode list(String parameters) {
        return json(scenario.get("/editions/" + scenario.edition + "/registrations" + parameters, ORGANISER));
    }
}
