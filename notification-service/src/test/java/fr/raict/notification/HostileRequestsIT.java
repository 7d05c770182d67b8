package fr.raict.notification;

import java.util.Map;
import java.util.stream.Stream;

import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.Route;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.testsupport.hostile.HostileRequests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes come from the service itself, and what is sent to them from their handlers. */
@IntegrationTest
class HostileRequestsIT {

    @Autowired
    private TestTokens tokens;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> breakNothing() {
        return new HostileRequests(port, _ -> tokens.of(TestUser.ORGANISER), Map.of("cause", "NOT_WRITTEN"), Map.of(),
                HostileRequests.PROBLEM, 1)
                .to(Route.allOf(requestMappingHandlerMapping));
    }
}
