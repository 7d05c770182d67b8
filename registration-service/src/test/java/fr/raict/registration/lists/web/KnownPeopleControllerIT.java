package fr.raict.registration.lists.web;

import java.util.List;
import java.util.Map;

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
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class KnownPeopleControllerIT {

    /** In no other test, so that nobody else is known of them. */
    private static final String COLMAR = "COMMUNE-68066";
    private static final String AUCH = "COMMUNE-32013";

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
    void proposesPeopleOfTheAuthorityInAllEditionsTheLatestFirst() {
        var delegate = scenario.delegateOf(COLMAR);
        var earlier = new Scenario(http, tokens, agenda);
        earlier.registered(delegate, earlier.publish(5), COLMAR, "zoe-colmar", "odile-colmar");
        scenario.registered(delegate, scenario.publish(5), COLMAR, "awa-colmar");
        scenario.registered(delegate, scenario.publish(5), COLMAR, "zoe-colmar");

        assertThat(texts(known(delegate, COLMAR, "colm"), "email")).containsExactly("zoe-colmar@example.org",
                "awa-colmar@example.org", "odile-colmar@example.org");
        assertThat(texts(known(delegate, COLMAR, "odi"), "givenName")).containsExactly("odile-colmar");
        assertThat(known(delegate, COLMAR, "nobody")).isEmpty();
        assertThat(texts(known(ORGANISER, COLMAR, "awa"), "jobTitle")).containsExactly("Élue");
    }

    @Test
    void proposesAPendingDelegateOnlyWhomTheyEntered() {
        scenario.registered(scenario.delegateOf(AUCH), scenario.publish(5), AUCH, "ida-auch");
        var pending = scenario.pendingDelegateOf(AUCH);
        scenario.registered(pending, scenario.publish(5), AUCH, "jo-auch");

        assertThat(texts(known(pending, AUCH, ""), "email")).containsExactly("jo-auch@example.org");
        scenario.get("/my-people?authority=" + AUCH, TestUser.someDelegate()).expectStatus().isForbidden();
    }

    @Test
    void saysWhatPeopleAreRegisteredForAsFarAsTheCallerSees() {
        var delegate = scenario.delegateOf(AUCH);
        var late = scenario.publish(1, 3);
        var early = scenario.publish(5, 0);
        scenario.registered(delegate, late, AUCH, "first-auch", "mo-auch");
        scenario.registered(delegate, early, AUCH, "mo-auch");

        var people = registered(delegate, "mo-auch@EXAMPLE.org", "unknown@example.org").get("people");

        assertThat(texts(people.get(0).get("registrations"), "workshop")).containsExactly(early.toString(),
                late.toString());
        assertThat(texts(people.get(0).get("registrations"), "state")).containsExactly("SEATED", "WAITING");
        assertThat(people.at("/0/registrations/1/rank").asInt()).isOne();
        assertThat(people.at("/1/registrations")).isEmpty();
        assertThat(registered(scenario.delegateOf(COLMAR), "mo-auch@example.org").at("/people/0/registrations"))
                .isEmpty();
    }

    @Test
    void startsAFormFromTheSeatsOfTheEditionAndTheCallersAuthorities() {
        var delegate = scenario.delegateOf(AUCH);
        var workshop = scenario.publish(7);

        var options = json(scenario.get("/editions/" + scenario.edition + "/registration-options", delegate));

        assertThat(texts(options.get("authorities"), "code")).containsExactly(AUCH);
        assertThat(texts(options.get("availabilities"), "workshop")).containsExactly(workshop.toString());
        assertThat(options.at("/availabilities/0/free").asInt()).isEqualTo(7);
    }

    private JsonNode known(TestUser user, String authority, String q) {
        return json(scenario.get("/my-people?authority=" + authority + "&q=" + q, user));
    }

    private JsonNode registered(TestUser user, String... emails) {
        return json(scenario.post("/editions/" + scenario.edition + "/registered-people", user,
                Map.of("emails", List.of(emails))));
    }
}
