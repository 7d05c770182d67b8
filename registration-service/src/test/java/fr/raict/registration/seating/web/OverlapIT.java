package fr.raict.registration.seating.web;

import java.time.Duration;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One person never has two seats at the same time, whoever registers them. */
@IntegrationTest
class OverlapIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private UUID atTheSameTime;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        workshop = scenario.publish(1, 0);
        atTheSameTime = scenario.publish(2, 0);
    }

    @Test
    void isRefusedWhoeverRegisteredThem() {
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");
        var another = scenario.delegateOf(CHARTRES);

        var refused = scenario.register(another, atTheSameTime, UUID.randomUUID(), CHARTRES, "bob", "ada");

        refused.expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:overlap")
                .jsonPath("$.errors[0].field").isEqualTo("people[1].email");
        scenario.register(another, atTheSameTime, UUID.randomUUID(), CHARTRES, "bob").expectStatus().isCreated();
    }

    @Test
    void leavesThemFreeToWaitAndToFollowUpWithAnotherTime() {
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");
        scenario.registered(delegate, atTheSameTime, SAINT_DENIS, "bob", "cleo");

        var waiting = scenario.registered(delegate, atTheSameTime, SAINT_DENIS, "ada");
        var later = scenario.registered(delegate, scenario.publish(1, 2), SAINT_DENIS, "ada");

        assertThat(texts(waiting, "state")).containsExactly("WAITING");
        assertThat(texts(later, "state")).containsExactly("SEATED");
    }

    @Test
    void passesAFreeSeatOnToWhoIsNotTakenAndKeepsTheirPlaceInLine() {
        var seat = scenario.registered(delegate, workshop, SAINT_DENIS, "ada").get(0).get("id").asString();
        var bob = scenario.registered(delegate, atTheSameTime, SAINT_DENIS, "bob", "cleo").get(0);
        var ada = scenario.registered(delegate, atTheSameTime, SAINT_DENIS, "ada").get(0).get("id").asString();
        var dan = scenario.registered(delegate, atTheSameTime, SAINT_DENIS, "dan").get(0).get("id").asString();

        withdraw(atTheSameTime, bob.get("id").asString());

        assertThat(state(atTheSameTime, dan)).isEqualTo("SEATED");
        assertThat(state(atTheSameTime, ada)).isEqualTo("WAITING");
        withdraw(atTheSameTime, dan);
        assertThat(state(atTheSameTime, ada)).as("a seat is free, but not for who has another one")
                .isEqualTo("WAITING");
        withdraw(workshop, seat);
        await().atMost(Duration.ofSeconds(30)).until(() -> state(atTheSameTime, ada).equals("SEATED"));
    }

    private void withdraw(UUID from, String registration) {
        scenario.delete("/workshops/" + from + "/registrations/" + registration, delegate).expectStatus().isOk();
    }

    private String state(UUID in, String registration) {
        return json(scenario.get("/workshops/" + in + "/registrations/" + registration, delegate)).get("state")
                .asString();
    }
}
