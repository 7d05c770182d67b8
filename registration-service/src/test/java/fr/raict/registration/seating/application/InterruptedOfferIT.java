package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WaitingOrder;
import fr.raict.registration.seating.domain.WaitingRules;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service dies after an offer was made or accepted, and comes back some time later. */
@IntegrationTest
class InterruptedOfferIT {

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
    private Clock clock;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private List<String> people;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        workshop = scenario.publish(1, 0);
        people = registered(workshop, "eve", "ada", "bob");
    }

    private List<String> registered(UUID id, String... names) {
        return texts(scenario.registered(delegate, id, SAINT_DENIS, names), "id");
    }

    /** As the service did then, write by write. */
    private void written(Instant then, Consumer<SeatBook> change) {
        var stored = books.find(new WorkshopId(workshop)).orElseThrow();
        stored.book().at(then, ALWAYS_OPEN);
        change.accept(stored.book());
        engagements.enter(stored.book().workshop(), stored.book().changes().seated());
        books.save(stored, List.of());
    }

    private static void offer(SeatBook book, RegistrationId seated) {
        book.govern(new AdmissionRules(book.rules().version(), false, false, null, Map.of(),
                new WaitingRules(WaitingOrder.ARRIVAL, null, 1)));
        book.withdraw(seated, new Viewer.Organiser());
    }

    private RegistrationId id(int position) {
        return new RegistrationId(UUID.fromString(people.get(position)));
    }

    private String state(UUID in, String registration) {
        return json(scenario.get("/workshops/" + in + "/registrations/" + registration, delegate)).get("state")
                .asString();
    }

    @Test
    void endsAnOfferOfWhichTheTimeIsOverAndAsksTheNext() {
        written(clock.instant().minus(Duration.ofMinutes(61)), book -> offer(book, id(0)));

        await().atMost(Duration.ofSeconds(10)).until(() -> state(workshop, people.get(1)).equals("LAPSED"));

        assertThat(state(workshop, people.get(2))).isEqualTo("OFFERED");
    }

    @Test
    void leavesAnOfferThatIsOpen() {
        written(clock.instant(), book -> offer(book, id(0)));

        await().during(Duration.ofSeconds(6)).atMost(Duration.ofSeconds(9))
                .until(() -> state(workshop, people.get(1)).equals("OFFERED"));
    }

    @Test
    void endsWhatIsAwaitedAtTheTimeOfASeatThatWasAccepted() {
        var other = scenario.publish(1, 0);
        var elsewhere = registered(other, "dan", "ada").getLast();
        written(clock.instant(), book -> offer(book, id(0)));

        written(clock.instant(), book -> book.accept(id(1), new Viewer.Organiser()));
        assertThat(state(other, elsewhere)).isEqualTo("WAITING");

        await().atMost(Duration.ofSeconds(40)).until(() -> state(other, elsewhere).equals("WITHDRAWN"));
        await().until(() -> books.find(new WorkshopId(workshop)).orElseThrow().book().moving().isEmpty());
        assertThat(state(workshop, people.get(1))).isEqualTo("SEATED");
    }
}
