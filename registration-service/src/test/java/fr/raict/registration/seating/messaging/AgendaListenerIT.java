package fr.raict.registration.seating.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.Attendance;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionState;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.contracts.registration.v1.SeatPromoted;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.contracts.registration.v1.SeatWaitlisted;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.registration.Scenario;
import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.questions.application.KeepQuestionnaire;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.QuestionKind;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The agenda's events by Kafka, and what this service publishes in return. */
@IntegrationTest
class AgendaListenerIT {

    private static final String LINK = "https://visio.example.org/filieres";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private KeepQuestionnaire keepQuestionnaire;
    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private SeatBooks books;
    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    @Autowired
    private EventCodec codec;
    @Autowired
    private PublishedSeats published;
    private final Instant now = Clock.systemUTC().instant();
    private final UUID workshop = UUID.randomUUID();
    private final UUID edition = UUID.randomUUID();
    private Scenario scenario;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void comesToTheSameStateHoweverOftenAndInWhateverOrderEventsArrive() {
        var events = new ArrayList<Event>(List.of(published(1, 3), revised(2, 5), revised(3, 4), opened(1), opened(2)));
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, new Random(42));

        events.forEach(this::send);
        send(revised(4, 7));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(availability().get("capacity").asInt()).isEqualTo(7));
        assertThat(availability().get("state").asString()).isEqualTo("OPEN");
        Collections.shuffle(events, new Random(43));
        events.forEach(this::send);
        send(revised(5, 8));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(availability().get("capacity").asInt()).isEqualTo(8));
    }

    @Test
    void hearsOfAWorkshopBeforeItsEdition() {
        send(published(1, 3));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(availability().get("state").asString()).isEqualTo("NOT_YET_OPEN"));

        send(opened(1));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(availability().get("state").asString()).isEqualTo("OPEN"));
    }

    @Test
    void publishesWhatBecomesOfEachPersonInOrderAndComplete() {
        var delegate = scenario.delegateOf(SAINT_DENIS);
        send(opened(1));
        send(published(1, 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(availability().get("state").asString()).isEqualTo("OPEN"));

        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "cleo");
        scenario.delete("/workshops/" + workshop + "/registrations/" + registered.get(0).get("id").asString(),
                delegate);
        send(moved(2));
        send(cancelled(3));
        send(cancelled(3));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(published.of(workshop)).hasSizeGreaterThanOrEqualTo(9));
        var events = published.of(workshop);
        assertThat(events).extracting(event -> (Object) event.getClass()).containsExactly(SeatAssigned.class,
                SeatWaitlisted.class, SeatWaitlisted.class, SeatReleased.class, SeatPromoted.class,
                SeatRescheduled.class, SeatRescheduled.class, SeatReleased.class, SeatReleased.class);
        assertThat(events).extracting(SeatEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(events).extracting(event -> event.participant().givenName()).containsExactly("ada", "bob", "cleo",
                "ada", "bob", "bob", "cleo", "bob", "cleo");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.participant().email()).endsWith("@example.org");
            assertThat(event.workshop().editionName()).isEqualTo("RAICT 2027");
            assertThat(event.workshop().organiserEmail()).isEqualTo("organisatrice@example.org");
            assertThat(event.workshop().placement()).isNotNull();
            assertThat(json(scenario.anonymously(HttpMethod.GET, "/tickets/" + event.ticketToken()))
                    .get("registration").asString()).isEqualTo(event.registration().toString());
        });
        assertThat(((SeatReleased) events.getLast()).reason()).isEqualTo("Salle inondée");
        assertThat(((SeatRescheduled) events.get(5)).formerly()).isEqualTo(placement("Marly", 1));
        assertThat(((SeatRescheduled) events.get(5)).before().placement()).isEqualTo(placement("Marly", 1));
        assertThat(events).filteredOn(event -> event.workshop().attendance().link() != null)
                .extracting(SeatEvent::sequence).as("of who has a seat").containsExactly(1L, 5L, 6L);
    }

    @Test
    void aWorkshopWithoutARoomHasItsTime() {
        send(opened(1));
        var time = placement("Marly", 1);
        send(new WorkshopPublished(UUID.randomUUID(), workshop, 1, now,
                new WorkshopState(edition, "Filières agricoles", WorkshopState.Status.PUBLISHED, 1, null, 0, null,
                        new Attendance(AttendanceMode.REMOTE, new Period(time.startsAt(), time.endsAt()), LINK),
                        null)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(availability().get("state").asString()).isEqualTo("OPEN"));

        scenario.registered(scenario.delegateOf(SAINT_DENIS), workshop, SAINT_DENIS, "ada");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(published.of(workshop)).singleElement()
                .satisfies(event -> {
                    assertThat(event.workshop().placement()).isNull();
                    assertThat(event.workshop().attendance()).isEqualTo(new Attendance(AttendanceMode.REMOTE,
                            new Period(time.startsAt(), time.endsAt()), LINK));
                }));
    }

    @Test
    void forgetsAWorkshopThatWasRemovedWhenNobodyCouldRegister() {
        send(opened(1));
        send(new WorkshopScheduled(UUID.randomUUID(), workshop, 1, now,
                state(WorkshopState.Status.SCHEDULED, 3, placement("Marly", 1))));
        await().atMost(PATIENCE).until(() -> books.find(new WorkshopId(workshop)).isPresent());
        keepQuestionnaire.ask(workshop, edition, new SeenVersion(0), List.of(new Question(UUID.randomUUID(),
                QuestionKind.TEXT, new Wording("Besoins ?", "Needs?"), Wording.NONE, false, null, null, List.of(),
                null)));

        var removed = new WorkshopRemoved(UUID.randomUUID(), workshop, 2, now);
        send(removed);
        send(removed);

        await().atMost(PATIENCE).until(() -> books.find(new WorkshopId(workshop)).isEmpty());
        await().atMost(PATIENCE).until(() -> keepQuestionnaire.show(workshop, edition).version() == 0);
    }

    private JsonNode availability() {
        return json(scenario.anonymously(HttpMethod.GET, "/workshops/" + workshop + "/availability"));
    }

    private EditionChanged opened(long sequence) {
        return new EditionChanged(UUID.randomUUID(), edition, sequence, now,
                new EditionState("RAICT 2027", EditionState.Status.OPEN, LocalDate.of(2027, 1, 13),
                        LocalDate.of(2027, 1, 14), "Palais des congrès", "Europe/Paris", now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(9)), "organisatrice@example.org"));
    }

    private WorkshopPublished published(long sequence, int capacity) {
        return new WorkshopPublished(UUID.randomUUID(), workshop, sequence, now,
                state(WorkshopState.Status.PUBLISHED, capacity, placement("Marly", 1)));
    }

    private WorkshopRevised revised(long sequence, int capacity) {
        return new WorkshopRevised(UUID.randomUUID(), workshop, sequence, now,
                state(WorkshopState.Status.PUBLISHED, capacity, placement("Marly", 1)));
    }

    private WorkshopRevised moved(long sequence) {
        return new WorkshopRevised(UUID.randomUUID(), workshop, sequence, now,
                state(WorkshopState.Status.PUBLISHED, 1, placement("Étoile 1", 2)));
    }

    private WorkshopCancelled cancelled(long sequence) {
        return new WorkshopCancelled(UUID.randomUUID(), workshop, sequence, now,
                state(WorkshopState.Status.CANCELLED, 1, placement("Étoile 1", 2)));
    }

    private WorkshopState state(WorkshopState.Status status, int capacity, Placement placement) {
        return new WorkshopState(edition, "Filières agricoles", status, capacity, placement, 0,
                status == WorkshopState.Status.CANCELLED ? "Salle inondée" : null,
                new Attendance(AttendanceMode.HYBRID, new Period(placement.startsAt(), placement.endsAt()), LINK),
                "Palais des congrès");
    }

    private static Placement placement(String room, long id) {
        var start = Instant.parse("2027-01-13T09:00:00Z");
        return new Placement(new UUID(0, id), room, start, start.plus(Duration.ofHours(1)));
    }

    private void send(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }
}
