package fr.raict.agenda;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.testsupport.Route;
import fr.raict.testsupport.TestUser;
import fr.raict.testsupport.hostile.HostileRequests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes come from the service itself, and what is sent to them from their handlers. */
class HostileRequestsIT extends ApiTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> breakNothing() {
        var edition = agenda.draftEdition();
        var workshop = agenda.draftWorkshop(edition, "À l’épreuve");
        var expert = agenda.addExpert("Dubois");
        var invitation = agenda.draftInvitation(workshop, expert, agenda.at("00:00"));
        var ids = Map.of("edition", edition.id().toString(), "workshop", workshop.id().toString(), "expert",
                expert.id().toString(), "invitation", invitation.id().toString());
        var samples = Map.<String, Object>of("timeZone", "Europe/Paris", "contactEmail", "contact@example.org", "email",
                "hostile." + UUID.randomUUID() + "@example.org", "expert", expert.id().toString());
        return new HostileRequests(port, _ -> tokens.of(TestUser.ORGANISER), ids, samples,
                HostileRequests.PROBLEM, 3)
                .to(Route.allOf(requestMappingHandlerMapping));
    }
}
