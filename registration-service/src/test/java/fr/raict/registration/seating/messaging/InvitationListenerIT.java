package fr.raict.registration.seating.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.Engagements;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Experts who speak are taken then, by what the agenda tells. */
@IntegrationTest
class InvitationListenerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Engagements engagements;
    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    @Autowired
    private EventCodec codec;
    private final Instant now = Clock.systemUTC().instant();
    private final UUID invitation = UUID.randomUUID();
    private final String name = "sue";
    private Scenario scenario;
    private TestUser delegate;
    private Workshop spokenIn;
    private UUID atTheSameTime;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        spokenIn = scenario.workshop(new WorkshopId(UUID.randomUUID()), 1, Workshop.Status.PUBLISHED, 5);
        agenda.workshop(spokenIn);
        atTheSameTime = scenario.publish(5, 0);
    }

    @Test
    void nobodyGetsASeatAtTheTimeAtWhichTheySpeak() {
        for (var event : List.of(sent(1), accepted(2), sent(1), accepted(2))) {
            send(event);
        }
        awaitTaken(true);

        scenario.register(delegate, atTheSameTime, UUID.randomUUID(), SAINT_DENIS, name).expectStatus()
                .isEqualTo(HttpStatus.CONFLICT).expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:overlap");
        var later = scenario.registered(delegate, scenario.publish(5, 2), SAINT_DENIS, name);
        assertThat(texts(later, "state")).containsExactly("SEATED");
    }

    @Test
    void whoDeclinesAfterAllIsFree() {
        send(accepted(2));
        awaitTaken(true);
        send(declined(3));
        awaitTaken(false);
        send(accepted(2));
        send(accepted(1));

        assertThat(texts(scenario.registered(delegate, atTheSameTime, SAINT_DENIS, name), "state"))
                .containsExactly("SEATED");
    }

    @Test
    void isTakenAtTheNewTimeWhenTheWorkshopMoves() {
        send(accepted(2));
        awaitTaken(true);
        var placement = spokenIn.placed().orElseThrow();
        var later = new Placement(placement.room(), placement.roomName(),
                placement.startsAt().plus(Duration.ofHours(5)),
                placement.endsAt().plus(Duration.ofHours(5)));

        agenda.workshop(new Workshop(spokenIn.id(), scenario.edition, 2, spokenIn.title(), spokenIn.status(), 5, later,
                2, "", spokenIn.attendance()));

        awaitTaken(false);
        assertThat(texts(scenario.registered(delegate, atTheSameTime, SAINT_DENIS, name), "state"))
                .containsExactly("SEATED");
        scenario.register(delegate, scenario.publish(5, 5), UUID.randomUUID(), SAINT_DENIS, name).expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void seatsMayBeKeptForThem() {
        send(accepted(2));
        awaitTaken(true);
        var another = scenario.publish(1, 2);
        http.put().uri(Scenario.API + "/workshops/" + another + "/rules")
                .headers(headers -> headers.setBearerAuth(tokens.of(TestUser.ORGANISER))).header("If-Match", "\"0\"")
                .body(Map.of("membersOnly", false, "onApproval", false, "kept",
                        List.of(Map.of("group", "SPEAKERS", "seats", 1))))
                .exchange().expectStatus().isOk();

        assertThat(texts(scenario.registered(delegate, another, SAINT_DENIS, "ada", name), "state"))
                .containsExactly("WAITING", "SEATED");
    }

    private void awaitTaken(boolean taken) {
        var person = ParticipantId.of(scenario.edition, EmailAddress.of(name + "@example.org"));
        var another = scenario.workshop(new WorkshopId(UUID.randomUUID()), 1, Workshop.Status.PUBLISHED, 5);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> engagements.taken(another, List.of(seatOf(person))).isEmpty() != taken);
    }

    private static Registration seatOf(ParticipantId person) {
        return new Registration(new RegistrationId(UUID.randomUUID()), 0, person, Authority.INDIVIDUAL, "somebody",
                List.of(), Registration.State.SEATED, Instant.EPOCH, Traits.UNKNOWN, null, null, null);
    }

    private InvitationSent sent(long sequence) {
        return new InvitationSent(UUID.randomUUID(), invitation, sequence, now, expert(), SessionRole.SPEAKER, brief(),
                InvitationSent.Occasion.FIRST, "secret", now.plus(Duration.ofDays(20)), "", null);
    }

    private InvitationAccepted accepted(long sequence) {
        return new InvitationAccepted(UUID.randomUUID(), invitation, sequence, now, expert(), SessionRole.SPEAKER,
                brief());
    }

    private InvitationDeclined declined(long sequence) {
        return new InvitationDeclined(UUID.randomUUID(), invitation, sequence, now, expert(), SessionRole.SPEAKER,
                brief(), null, null);
    }

    private Person expert() {
        return new Person(UUID.randomUUID(), "Ada", "Morvan", name + "@example.org", "fr");
    }

    private WorkshopBrief brief() {
        var placement = spokenIn.placed().orElseThrow();
        return new WorkshopBrief(spokenIn.id().value(), spokenIn.title(), "RAICT 2027", "Palais des congrès",
                "Europe/Paris", "organisatrice@example.org", 1,
                new fr.raict.contracts.agenda.v1.Placement(new UUID(0, 1), "Marly", placement.startsAt(),
                        placement.endsAt()),
                scenario.edition.value(), null);
    }

    private void send(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }
}
