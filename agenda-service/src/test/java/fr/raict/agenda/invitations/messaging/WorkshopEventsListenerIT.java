package fr.raict.agenda.invitations.messaging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

import fr.raict.agenda.Agenda;
import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationSent.Occasion;
import fr.raict.contracts.agenda.v1.InvitationUpdated;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WorkshopEventsListenerIT extends ApiTest {

    @Autowired
    private WorkshopEventsListener listener;

    private Seen room;
    private Seen slot;
    private Seen later;
    private Seen workshop;
    private Seen invitation;

    @BeforeEach
    void inviteAnExpertToAScheduledWorkshop() {
        var edition = agenda.openEdition();
        room = agenda.addRoom(edition, "Marly", 30);
        slot = agenda.addSlot(edition, "09:00", "10:30");
        later = agenda.addSlot(edition, "13:00", "14:30");
        workshop = agenda.place(agenda.draftWorkshop(edition, "Filières agricoles"), room, slot);
        invitation = agenda.send(agenda.draftInvitation(workshop, agenda.addExpert("Roux"), agenda.at("00:00")));
    }

    @Test
    void anExpertWhoAcceptedIsAskedAgainWhenTheWorkshopMoves() {
        changed(agenda.postAnonymously(link(1) + "/acceptance", null));

        agenda.place(workshop, room, later);

        var moved = link(2);
        var event = sent(2);
        assertThat(event.occasion()).isEqualTo(Occasion.WORKSHOP_MOVED);
        assertThat(event.workshop().placement().startsAt()).isEqualTo(agenda.at("13:00"));
        assertThat(event.workshop().calendarSequence()).isGreaterThan(sent(1).workshop().calendarSequence());
        assertThat(changed(agenda.get("/invitations/" + invitation.id())).text("state")).isEqualTo("SENT");
        problem(agenda.getAnonymously(link(1)), 410, "link-expired");
        changed(agenda.postAnonymously(moved + "/acceptance", null));
    }

    @Test
    void anotherTitleModeAndLinkAreToldOnceAndTheAnswerStands() {
        changed(agenda.postAnonymously(link(1) + "/acceptance", null));
        var retitled = Agenda.workshop("Filières viticoles", 30);
        retitled.put("mode", "HYBRID");
        retitled.put("link", "https://visio.example.org/filieres");

        agenda.publish(changed(agenda.put("/workshops/" + workshop.id(), workshop.etag(), retitled)));

        await().untilAsserted(
                () -> assertThat(published.of(invitation.id(), InvitationUpdated.class)).singleElement()
                        .satisfies(updated -> {
                            assertThat(updated.accepted()).isTrue();
                            assertThat(updated.workshop().title()).isEqualTo("Filières viticoles");
                            assertThat(updated.workshop().attendance().mode()).isEqualTo(AttendanceMode.HYBRID);
                            assertThat(updated.workshop().attendance().link())
                                    .isEqualTo("https://visio.example.org/filieres");
                            assertThat(updated.before().title()).isEqualTo("Filières agricoles");
                        }));
        var told = stored();
        hearAgainInAnyOrder(3);
        assertThat(stored()).isEqualTo(told);
        assertThat(sent(1).workshop().attendance().link()).isNull();
        assertThat(changed(agenda.getAnonymously(link(1))).json().get("workshop").get("link").asString())
                .isEqualTo("https://visio.example.org/filieres");
    }

    @Test
    void nobodyIsToldWhenOnlyTheNumberOfSeatsChanges() {
        agenda.publish(changed(agenda.put("/workshops/" + workshop.id(), workshop.etag(),
                Agenda.workshop("Filières agricoles", 20))));

        hearAgainInAnyOrder(3);

        assertThat(stored()).isEqualTo(invitation.etag());
    }

    @Test
    void aCancelledWorkshopWithdrawsItsInvitations() {
        var link = link(1);

        agenda.cancel(workshop, "Salle inondée");

        await().untilAsserted(() -> assertThat(published.of(invitation.id(), InvitationWithdrawn.class))
                .singleElement().satisfies(
                        event -> assertThat(event.cause()).isEqualTo(InvitationWithdrawn.Cause.WORKSHOP_CANCELLED)));
        problem(agenda.getAnonymously(link), 410, "link-expired");
    }

    @Test
    void hearingEverythingTwiceAndInAnyOrderAsksOncePerMove() {
        agenda.place(workshop, room, later);
        assertThat(sent(2).workshop().placement().startsAt()).isEqualTo(agenda.at("13:00"));
        agenda.place(agenda.read(workshop, "workshops"), room, slot);
        assertThat(sent(3).workshop().placement().startsAt()).isEqualTo(agenda.at("09:00"));
        var asked = stored();

        hearAgainInAnyOrder(3);

        assertThat(stored()).isEqualTo(asked);
    }

    @Test
    void hearingOfACancellationTwiceAndInAnyOrderWithdrawsOnce() {
        agenda.cancel(agenda.place(workshop, room, later), "Salle inondée");
        await().untilAsserted(
                () -> assertThat(published.of(invitation.id(), InvitationWithdrawn.class)).hasSize(1));
        var withdrawn = stored();

        hearAgainInAnyOrder(3);

        assertThat(stored()).isEqualTo(withdrawn);
    }

    private void hearAgainInAnyOrder(int known) {
        await().untilAsserted(() -> assertThat(published.of(workshop.id(), WorkshopEvent.class)).hasSize(known));
        var events = new ArrayList<>(published.of(workshop.id(), WorkshopEvent.class));
        events.addAll(events);
        Collections.shuffle(events, new Random(42));
        events.forEach(listener::on);
    }

    /** The version of the invitation: it grows with whatever happens to it. */
    private String stored() {
        return changed(agenda.get("/invitations/" + invitation.id())).etag();
    }

    private String link(int number) { return "/invitation-answers/" + sent(number).answerToken(); }

    private InvitationSent sent(int number) {
        await().untilAsserted(() -> assertThat(published.of(invitation.id(), InvitationSent.class))
                .hasSizeGreaterThanOrEqualTo(number));
        return published.of(invitation.id(), InvitationSent.class).get(number - 1);
    }
}
