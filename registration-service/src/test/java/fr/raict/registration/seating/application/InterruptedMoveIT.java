package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Instead;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody changes to another workshop, and the service dies in the middle. */
@IntegrationTest
class InterruptedMoveIT {

    /** What the last write was. */
    enum Death {
        TIME_ENTERED, SEATED_THERE, FORMER_SEAT_GIVEN_BACK
    }

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private SeatBooks books;
    @Autowired
    private Engagements engagements;
    @Autowired
    private Participants participants;
    @Autowired
    private Clock clock;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private UUID target;
    private UUID ada;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        workshop = scenario.publish(1, 0);
        target = scenario.publish(1, 0);
        ada = UUID.fromString(
                scenario.registered(delegate, workshop, SAINT_DENIS, "ada").get(0).get("id").asString());
    }

    @ParameterizedTest
    @EnumSource
    void leavesOneSeatInTheEnd(Death death) {
        move(death);

        if (death == Death.TIME_ENTERED) {
            assertThat(state(workshop, ada)).isEqualTo("SEATED");
            moveAgain();
        }

        await().atMost(Duration.ofSeconds(40)).until(() -> state(workshop, ada).equals("WITHDRAWN"));
        await().atMost(Duration.ofSeconds(40)).until(
                () -> books.find(new WorkshopId(target)).orElseThrow().book().moving().isEmpty());
        assertThat(books.find(new WorkshopId(target)).orElseThrow().book().seated()).isOne();
        var free = scenario.publish(1, 0);
        assertThat(engagements.taken(books.find(new WorkshopId(free)).orElseThrow().book().workshop(),
                List.of(registration()))).as("by the one seat").hasSize(1);
    }

    private void moveAgain() {
        var body = Map.of("workshop", target);
        http.post().uri(Scenario.API + "/workshops/{w}/registrations/{r}/move", workshop, ada)
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).body(body).exchange().expectStatus().isOk();
    }

    /** As the service does, write by write. */
    private void move(Death death) {
        var stored = books.find(new WorkshopId(target)).orElseThrow();
        var request = request();
        var open = new RegistrationWindow(clock.instant().minusSeconds(60), clock.instant().plusSeconds(60));
        var arrived = stored.book().request(request, open).registrations().getFirst().registration();
        assertThat(engagements.enter(stored.book().workshop(), List.of(arrived))).isEmpty();
        if (death == Death.TIME_ENTERED) {
            return;
        }
        participants.add(scenario.edition, List.of(arrived),
                Map.of(arrived.id(), new Person("ada", "Martin", "ada@example.org", "Élue", "fr")));
        books.save(stored, List.of());
        if (death == Death.SEATED_THERE) {
            return;
        }
        scenario.delete("/workshops/" + workshop + "/registrations/" + ada, delegate).expectStatus().isOk();
    }

    private SeatRequest request() {
        var asker = new Viewer.Organiser();
        var applicant = new Applicant(new RegistrationId(UUID.randomUUID()), person(), Traits.UNKNOWN,
                new Instead(new WorkshopId(workshop), new RegistrationId(ada)));
        return new SeatRequest(new RequestKey(UUID.randomUUID()), "claire", asker,
                new Authority(SAINT_DENIS, "Saint-Denis"), List.of(applicant), clock.instant(), null,
                false);
    }

    private Registration registration() {
        return request().applicants().stream().map(each -> new Registration(each.registration(), 0, person(),
                new Authority(SAINT_DENIS, "Saint-Denis"), "claire", List.of(), Registration.State.SEATED,
                clock.instant(), Traits.UNKNOWN, null, null, null)).findFirst().orElseThrow();
    }

    private ParticipantId person() {
        return ParticipantId.of(scenario.edition, EmailAddress.of("ada@example.org"));
    }

    private String state(UUID in, UUID registration) {
        return json(scenario.get("/workshops/" + in + "/registrations/" + registration, delegate)).get("state")
                .asString();
    }
}
