package fr.raict.registration.lists.web;

import java.util.List;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class WorkspaceControllerIT {

    /** In no other test, so that one page has all there is of them. */
    private static final String REIMS = "COMMUNE-51454";
    private static final String TROYES = "COMMUNE-10387";

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private Scenario scenario;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void showsAConfirmedDelegateEverybodyOfTheAuthority() {
        var workshop = scenario.publish(5);
        scenario.registered(scenario.delegateOf(REIMS), workshop, REIMS, "ada");
        scenario.registered(scenario.delegateOf(TROYES), workshop, TROYES, "bob");
        var colleague = scenario.delegateOf(REIMS);

        var mine = json(scenario.get("/my-registrations", colleague));

        assertThat(peopleIn(mine, workshop.toString())).containsExactly("ada");
        assertThat(registrationsIn(mine, workshop.toString()).get(0).get("registeredByMe").asBoolean()).isFalse();
    }

    @Test
    void showsAPendingDelegateOnlyWhatTheyEnteredUntilAnOrganiserConfirms() {
        var workshop = scenario.publish(5);
        scenario.registered(scenario.delegateOf(REIMS), workshop, REIMS, "ada");
        var newcomer = scenario.pendingDelegateOf(REIMS);
        scenario.registered(newcomer, workshop, REIMS, "bob");
        assertThat(peopleIn(mine(newcomer), workshop.toString())).containsExactly("bob");

        decide(newcomer, "confirmation");
        assertThat(peopleIn(mine(newcomer), workshop.toString())).containsExactly("ada", "bob");

        decide(newcomer, "refusal");
        assertThat(mine(newcomer).get("workshops")).isEmpty();
    }

    @Test
    void showsAllThatOnePersonIsRegisteredForInTheEdition() {
        var delegate = scenario.delegateOf(TROYES);
        var late = scenario.publish(5, 3);
        var early = scenario.publish(5, 0);
        scenario.registered(delegate, late, TROYES, "eve", "odd");
        var eve = scenario.registered(delegate, early, TROYES, "eve").get(0).get("id").asString();
        var elsewhere = new Scenario(http, tokens, agenda);
        elsewhere.registered(delegate, elsewhere.publish(5), TROYES, "eve");

        var path = "/workshops/" + early + "/registrations/" + eve + "/person";
        var shown = json(scenario.get(path, delegate));

        assertThat(shown.get("edition").asString()).isEqualTo(scenario.edition.toString());
        assertThat(shown.at("/person/email").asString()).isEqualTo("eve@example.org");
        assertThat(shown.get("workshops").valueStream().map(each -> each.at("/workshop/id").asString()))
                .containsExactly(early.toString(), late.toString());
        assertThat(shown.get("workshops").valueStream().map(each -> each.get("registrations").size()))
                .containsExactly(1, 1);
        scenario.get(path, scenario.delegateOf(REIMS)).expectStatus().isNotFound();
    }

    @Test
    void listsWorkshopsWithTheirPlaceAndTime() {
        var delegate = scenario.delegateOf(TROYES);
        var workshop = scenario.publish(5);
        scenario.registered(delegate, workshop, TROYES, "ada");

        var listed = workshopIn(mine(delegate), workshop.toString()).get("workshop");

        assertThat(listed.get("title").asString()).isEqualTo("Filières agricoles");
        assertThat(listed.get("room").asString()).isEqualTo("Marly");
        assertThat(listed.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(listed.get("startsAt").asString()).endsWith("Z");
    }

    private void decide(TestUser delegate, String decision) {
        var mandate = json(scenario.get("/my-mandates", delegate)).get(0).get("id").asString();
        scenario.post("/mandates/" + mandate + "/" + decision, ORGANISER, of()).expectStatus().isOk();
    }

    private JsonNode mine(TestUser delegate) {
        return json(scenario.get("/my-registrations", delegate));
    }

    private static List<String> peopleIn(JsonNode mine, String workshop) {
        return registrationsIn(mine, workshop).valueStream()
                .map(registration -> registration.get("person").get("givenName").asString()).toList();
    }

    private static JsonNode registrationsIn(JsonNode mine, String workshop) {
        return workshopIn(mine, workshop).get("registrations");
    }

    private static JsonNode workshopIn(JsonNode mine, String workshop) {
        return mine.get("workshops").valueStream()
                .filter(session -> session.get("workshop").get("id").asString().equals(workshop)).findAny()
                .orElseThrow();
    }
}
