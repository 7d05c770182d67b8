package fr.raict.registration.lists.persistence;

import java.time.Clock;
import java.time.Duration;

import fr.raict.platform.privacy.LimitedTime;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class OldRegistrationsIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    @Qualifier("oldRegistrations")
    private LimitedTime old;

    @Test
    void leavesTheRegistrationOfSomebodyWhoseTimeIsOverAndNobodysName() {
        var scenario = new Scenario(http, tokens, agenda);
        var workshop = scenario.publish(5);
        var before = Clock.systemUTC().instant();
        scenario.registered(scenario.delegateOf(SAINT_DENIS), workshop, SAINT_DENIS, "zoe");
        await().until(() -> rows(scenario, workshop).contains("zoe@example.org"));

        old.eraseThoseBefore(before, 500);
        assertThat(rows(scenario, workshop)).contains("zoe@example.org");

        while (old.eraseThoseBefore(before.plus(Duration.ofDays(1)), 500) > 0) {
            // those of other tests as well
        }
        assertThat(rows(scenario, workshop)).doesNotContain("zoe").contains("SEATED");
    }

    private static String rows(Scenario scenario, Object workshop) {
        return json(scenario.get("/workshops/" + workshop + "/registrations", TestUser.ORGANISER)).toString();
    }
}
