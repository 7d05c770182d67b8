package fr.raict.registration.seating.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How people change to another workshop and never lose the seat they have. */
@IntegrationTest
class MoveControllerIT {

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
    private String ada;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        workshop = scenario.publish(1, 0);
        atTheSameTime = scenario.publish(1, 0);
        ada = registered(workshop, "ada");
    }

    private String registered(UUID in, String name) {
        return scenario.registered(delegate, in, SAINT_DENIS, name).get(0).get("id").asString();
    }

    private ResponseSpec move(TestUser by, UUID key, UUID to) {
        return http.post().uri(Scenario.API + "/workshops/{w}/registrations/{r}/move", workshop, ada)
                .headers(headers -> headers.setBearerAuth(tokens.of(by))).header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON).body(Map.of("workshop", to)).exchange();
    }

    private String state(UUID in, String registration) {
        return json(scenario.get("/workshops/" + in + "/registrations/" + registration, delegate)).get("state")
                .asString();
    }

    @Test
    void areSeatedThereAndGiveTheirSeatToWhoWaits() {
        var bob = registered(workshop, "bob");

        var moved = json(move(delegate, UUID.randomUUID(), atTheSameTime));

        assertThat(moved.get("state").asString()).isEqualTo("SEATED");
        assertThat(moved.get("person").get("email").asString()).isEqualTo("ada@example.org");
        assertThat(state(workshop, ada)).isEqualTo("WITHDRAWN");
        assertThat(state(workshop, bob)).isEqualTo("SEATED");
    }

    @Test
    void keepTheirSeatWhileTheyWaitForTheOther() {
        var bob = registered(atTheSameTime, "bob");

        var moved = json(move(delegate, UUID.randomUUID(), atTheSameTime));

        assertThat(moved.get("state").asString()).isEqualTo("WAITING");
        assertThat(moved.get("rank").asInt()).isOne();
        assertThat(moved.get("instead").asString()).isEqualTo(workshop.toString());
        assertThat(state(workshop, ada)).isEqualTo("SEATED");
        scenario.delete("/workshops/" + atTheSameTime + "/registrations/" + bob, delegate).expectStatus().isOk();
        assertThat(state(atTheSameTime, moved.get("id").asString())).isEqualTo("SEATED");
        await().atMost(Duration.ofSeconds(30)).until(() -> state(workshop, ada).equals("WITHDRAWN"));
    }

    @Test
    void areAnsweredTheSameAgain() {
        var key = UUID.randomUUID();
        var first = json(move(delegate, key, atTheSameTime));

        assertThat(json(move(delegate, key, atTheSameTime)).get("id")).isEqualTo(first.get("id"));
        move(delegate, UUID.randomUUID(), atTheSameTime).expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:registration-ended");
    }

    @Test
    void mayHaveWaitedThereBefore() {
        var bob = registered(atTheSameTime, "bob");
        var waiting = registered(atTheSameTime, "ada");

        var moved = json(move(delegate, UUID.randomUUID(), atTheSameTime));

        assertThat(moved.get("id").asString()).isEqualTo(waiting);
        assertThat(moved.get("instead").asString()).isEqualTo(workshop.toString());
        scenario.delete("/workshops/" + atTheSameTime + "/registrations/" + bob, delegate).expectStatus().isOk();
        await().atMost(Duration.ofSeconds(30)).until(() -> state(workshop, ada).equals("WITHDRAWN"));
    }

    @Test
    void areNotForStrangers() {
        move(scenario.delegateOf(CHARTRES), UUID.randomUUID(), atTheSameTime).expectStatus().isNotFound();
        move(delegate, UUID.randomUUID(), UUID.randomUUID()).expectStatus().isNotFound();
        assertThat(state(workshop, ada)).isEqualTo("SEATED");
    }

    @Test
    void stayWithinTheirEdition() {
        var elsewhere = new Scenario(http, tokens, agenda).publish(5);

        move(delegate, UUID.randomUUID(), elsewhere).expectStatus().isNotFound();

        assertThat(state(workshop, ada)).isEqualTo("SEATED");
    }

    @Test
    void keepTheSeatWhenTheOtherIsRefused() {
        scenario.cancel(atTheSameTime);

        move(delegate, UUID.randomUUID(), atTheSameTime).expectStatus().isEqualTo(HttpStatus.CONFLICT);

        assertThat(List.of(state(workshop, ada))).containsExactly("SEATED");
    }
}
