package fr.raict.registration.seating.messaging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** Who is taken twice because a workshop was moved is asked to choose, and loses nothing. */
@IntegrationTest
class ClashesIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private PublishedSeats published;

    @Test
    void areToldWithTheMove() {
        var scenario = new Scenario(http, tokens, agenda);
        var delegate = scenario.delegateOf(SAINT_DENIS);
        var moved = scenario.workshop(new WorkshopId(UUID.randomUUID()), 1, Workshop.Status.PUBLISHED, 5);
        agenda.workshop(moved);
        var later = scenario.publish(5, 5);
        scenario.registered(delegate, moved.id().value(), SAINT_DENIS, "ada", "bob");
        scenario.registered(delegate, later, SAINT_DENIS, "ada");

        agenda.workshop(later(moved));

        await().atMost(Duration.ofSeconds(20)).until(() -> rescheduled(moved).size() == 2);
        assertThat(rescheduled(moved)).extracting(each -> each.participant().email(), SeatRescheduled::clashes)
                .containsExactlyInAnyOrder(tuple("ada@example.org",
                        List.of("Filières agricoles")),
                        tuple("bob@example.org", null));
    }

    private static Workshop later(Workshop workshop) {
        var placement = workshop.placed().orElseThrow();
        var by = Duration.ofHours(5);
        return new Workshop(workshop.id(), workshop.edition(), 2, workshop.title(), workshop.status(), 5,
                new Placement(placement.room(), placement.roomName(),
                        placement.startsAt().plus(by), placement.endsAt().plus(by)),
                2, "", workshop.attendance());
    }

    private List<SeatRescheduled> rescheduled(Workshop workshop) {
        return published.of(workshop.id().value()).stream().filter(SeatRescheduled.class::isInstance)
                .map(SeatRescheduled.class::cast).toList();
    }
}
