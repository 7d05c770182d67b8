package fr.raict.registration;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.Route;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.testsupport.hostile.HostileRequests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;

/** The routes come from the service itself, and what is sent to them from their handlers. */
@IntegrationTest
class HostileRequestsIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> breakNothing() {
        var scenario = new Scenario(http, tokens, agenda);
        var delegate = scenario.delegateOf(SAINT_DENIS);
        var workshop = scenario.publish(500);
        var registration = scenario.registered(delegate, workshop, SAINT_DENIS, "ada").get(0);
        var mandate = json(scenario.get("/my-mandates", delegate)).get(0).get("id").asString();
        var ids = Map.of("workshop", workshop.toString(), "registration", registration.get("id").asString(), "mandate",
                mandate, "edition", scenario.edition.toString(), "code", SAINT_DENIS, "id", "no-dead-letter-0-0",
                "token", registration.get("ticketToken").asString(), "door", workshop.toString());
        var samples = Map.<String, Object>of("authority", SAINT_DENIS, "email", "eve@example.org");
        return new HostileRequests(port, route -> tokens.of(caller(route, delegate)), ids, samples,
                HostileRequests.PROBLEM, 3)
                .to(Route.allOf(requestMappingHandlerMapping));
    }

    private static TestUser caller(Route route, TestUser delegate) {
        return switch (route.handler().getMethodAnnotation(Access.class).value()) {
            case ORGANISER -> TestUser.ORGANISER;
            case READER -> TestUser.READER;
            case CHECK_IN -> TestUser.CHECK_IN;
            case SIGNED_IN, PUBLIC -> delegate;
        };
    }
}
