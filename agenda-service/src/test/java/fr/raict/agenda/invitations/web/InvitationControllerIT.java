package fr.raict.agenda.invitations.web;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.notification.v1.MailEvent;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class InvitationControllerIT extends ApiTest {

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    @Autowired
    private EventCodec codec;
    private Seen edition;
    private Seen workshop;
    private Seen expert;

    @BeforeEach
    void scheduleAWorkshop() {
        edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Marly", 30);
        var slot = agenda.addSlot(edition, "09:00", "10:30");
        workshop = agenda.place(agenda.draftWorkshop(edition, "Filières agricoles"), room, slot);
        expert = agenda.addExpert("Roux");
    }

    @Test
    void nothingIsSentUntilTheOrganiserSaysSo() {
        var drafted = draft();

        assertThat(drafted.text("state")).isEqualTo("DRAFT");
        assertThat(drafted.json().get("expert").get("name").asString()).isEqualTo("Inès Roux");
        assertThat(drafted.json().get("workshop").get("room").asString()).isEqualTo("Marly");
        assertThat(drafted.json().get("workshop").get("timeZone").asString()).isEqualTo("Europe/Paris");
        assertThat(drafted.json().get("sentAt").isNull()).isTrue();
        var sent = agenda.send(drafted);
        assertThat(sent.text("state")).isEqualTo("SENT");
        assertThat(sent.json().get("sentAt").isNull()).isFalse();
        await().untilAsserted(() -> assertThat(published.of(drafted.id())).hasSize(1));
    }

    @Test
    void theMailCanBeWrittenFromTheEventAlone() {
        var sent = agenda.send(draft());

        await().untilAsserted(() -> assertThat(published.of(sent.id(), InvitationSent.class)).hasSize(1));
        var event = published.of(sent.id(), InvitationSent.class).getFirst();
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.occasion()).isEqualTo(InvitationSent.Occasion.FIRST);
        assertThat(event.expert().email()).startsWith("ines.").endsWith("@example.org");
        assertThat(event.expert().language()).isEqualTo("en");
        assertThat(event.role()).isEqualTo(SessionRole.SPEAKER);
        assertThat(event.message()).isEqualTo("Nous serions ravis.");
        assertThat(event.answerBefore()).isEqualTo(agenda.at("00:00"));
        assertThat(event.workshop().title()).isEqualTo("Filières agricoles");
        assertThat(event.workshop().edition()).isEqualTo(edition.id());
        assertThat(event.workshop().editionName()).isEqualTo("RAICT 2026");
        assertThat(event.workshop().timeZone()).isEqualTo("Europe/Paris");
        assertThat(event.workshop().organiserEmail()).isEqualTo("contact@example.org");
        assertThat(event.workshop().placement().startsAt()).isEqualTo(agenda.at("09:00"));
    }

    @Test
    void theBoardTellsThatTheMailDidNotArriveUntilItDoes() {
        var sent = agenda.send(draft());
        var mail = UUID.randomUUID();
        var failed = new MailFailed(UUID.randomUUID(), mail, 1, agenda.at("08:00"), sent.id(),
                MailFailed.Cause.ADDRESS_REFUSED, "mairie.example", null);
        var arrived = new MailSent(UUID.randomUUID(), mail, 2, agenda.at("08:30"), sent.id(), null);

        publish(failed, failed);
        await().untilAsserted(() -> assertThat(undelivered(sent).get("cause").asString()).isEqualTo("ADDRESS_REFUSED"));
        assertThat(undelivered(sent).get("domain").asString()).isEqualTo("mairie.example");
        publish(arrived, failed, arrived, failed);
        await().untilAsserted(() -> assertThat(undelivered(sent).isNull()).isTrue());
        assertThat(changed(agenda.get("/invitations/" + sent.id())).json().get("undelivered").isNull()).isTrue();
    }

    private JsonNode undelivered(Seen invitation) {
        return changed(agenda.get("/editions/" + edition.id() + "/invitations")).json().valueStream()
                .filter(listed -> listed.get("id").asString().equals(invitation.id().toString())).findAny()
                .orElseThrow().get("undelivered");
    }

    private void publish(MailEvent... events) {
        for (var event : events) {
            kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
        }
    }

    @Test
    void aWithdrawnInvitationTellsTheExpertOnlyIfTheyKnewOfIt() {
        var neverSent = withdraw(draft());
        var sent = withdraw(agenda.send(draft()));

        await().untilAsserted(() -> assertThat(published.of(sent.id(), InvitationWithdrawn.class)).singleElement()
                .satisfies(event -> assertThat(event.cause()).isEqualTo(InvitationWithdrawn.Cause.BY_ORGANISER)));
        assertThat(published.of(neverSent.id(), InvitationEvent.class)).isEmpty();
        problem(agenda.post("/invitations/" + sent.id() + "/sending", sent.etag(), null), 409, "invitation-withdrawn");
    }

    @Test
    void isSentAgainAfterItsDeadlineOnlyWithANewOne() {
        var sent = agenda.send(draft());
        var sending = "/invitations/" + sent.id() + "/sending";
        clock.putForward(Duration.ofDays(50));

        problem(agenda.post(sending, sent.etag(), null), 409, "deadline-passed");
        problem(agenda.post(sending, sent.etag(), Map.of("answerBefore", agenda.at("00:00"))), 400, "invalid-request");
        var deadline = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
        var resent = changed(agenda.post(sending, sent.etag(), Map.of("answerBefore", deadline)));

        assertThat(resent.text("answerBefore")).isEqualTo(deadline.toString());
    }

    @Test
    void refusesASecondInvitationOfTheSameExpertToTheSameWorkshop() {
        draft();

        problem(agenda.post("/workshops/" + workshop.id() + "/invitations", null, request()), 409, "already-invited");
    }

    @Test
    void refusesToInviteToACancelledWorkshop() {
        agenda.cancel(workshop, "Salle inondée");

        problem(agenda.post("/workshops/" + workshop.id() + "/invitations", null, request()), 409, "workshop-over");
    }

    @Test
    void namesWhatIsMissing() {
        var problem = problem(agenda.post("/workshops/" + workshop.id() + "/invitations", null,
                Map.of("answerBefore", "2020-01-01T00:00:00Z")), 400, "invalid-request");

        assertThat(problem.get("errors").valueStream().map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("expert", "role", "answerBefore");
    }

    @Test
    void sendsOnlyTheVersionThatTheOrganiserSaw() {
        var drafted = draft();
        agenda.send(drafted);

        var problem = problem(agenda.post("/invitations/" + drafted.id() + "/sending", drafted.etag(), null), 412,
                "stale-edit");

        assertThat(problem.get("changed").valueStream().map(field -> field.asString()))
                .containsExactly("sentAt", "state");
        problem(agenda.post("/invitations/" + drafted.id() + "/withdrawal", null, null), 428, "version-required");
    }

    @Test
    void listsInvitationsOfTheWorkshopAndOfTheEdition() {
        var invitation = agenda.send(draft());

        for (var path : List.of("/workshops/" + workshop.id(), "/editions/" + edition.id())) {
            var listed = changed(agenda.get(path + "/invitations")).json();
            assertThat(listed.valueStream().map(listing -> listing.get("id").asString()))
                    .containsExactly(invitation.id().toString());
        }
    }

    private Seen draft() { return agenda.draftInvitation(workshop, expert, agenda.at("00:00")); }

    private Map<String, Object> request() {
        return Map.of("expert", expert.id(), "role", "CHAIR", "answerBefore", agenda.at("00:00"));
    }

    private Seen withdraw(Seen invitation) {
        return changed(agenda.post("/invitations/" + invitation.id() + "/withdrawal", invitation.etag(), null));
    }
}
