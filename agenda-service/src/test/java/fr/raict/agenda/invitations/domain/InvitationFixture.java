package fr.raict.agenda.invitations.domain;

import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionRole;

/** Invitations that reached their state by what organisers and experts do. */
final class InvitationFixture {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-12-10T00:00:00Z");
    static final Room ROOM = new Room(UUID.randomUUID(), "Étoile 1", 80, "", "", true);
    static final TimeSlot MORNING = slot("2027-01-06T09:00:00Z", "2027-01-06T10:30:00Z");
    static final TimeSlot AFTERNOON = slot("2027-01-06T13:00:00Z", "2027-01-06T14:30:00Z");
    static final ToldWorkshop TOLD = told("Ports", AttendanceMode.ON_SITE, "", "Palais des congrès");
    static final ToldWorkshop TOLD_OF_THE_AFTERNOON = toldOf(AFTERNOON);
    static final LinkSecret SECRET = secret();

    static Invitation draft() {
        return Invitation.draft(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                SessionRole.SPEAKER, "", DEADLINE);
    }

    static Invitation sent() {
        return draft().send(TOLD, SECRET, NOW).invitation();
    }

    static Invitation accepted() {
        return sent().accept(SECRET, NOW).invitation();
    }

    static Invitation declined() {
        return sent().decline(SECRET, "En congé", "Anne Le Goff", NOW).invitation();
    }

    static Invitation withdrawn() {
        return sent().withdraw(InvitationChange.Cause.BY_ORGANISER).invitation();
    }

    static Invitation expired() {
        return sent().expire(DEADLINE).orElseThrow().invitation();
    }

    static LinkSecret secret() {
        return LinkSecret.random();
    }

    static ToldWorkshop told(String title, AttendanceMode mode, String link, String venue) {
        return new ToldWorkshop(title, mode, link,
                new RoomAndSlot(mode == AttendanceMode.REMOTE ? null : ROOM, MORNING, venue));
    }

    /** As it was told, but for its time. */
    static ToldWorkshop toldOf(TimeSlot slot) {
        return new ToldWorkshop(TOLD.title(), TOLD.mode(), TOLD.link(), new RoomAndSlot(ROOM, slot, TOLD.venue()));
    }

    /** As the version before stored it. */
    static Invitation acceptedBefore() {
        var accepted = accepted();
        return new Invitation(accepted.id(), accepted.version(), accepted.edition(), accepted.workshop(),
                accepted.expert(), accepted.role(), accepted.message(), accepted.answerBefore(), accepted.state(),
                accepted.links(), accepted.asked(), null);
    }

    static TimeSlot slot(String startsAt, String endsAt) {
        return new TimeSlot(UUID.randomUUID(), "", Instant.parse(startsAt), Instant.parse(endsAt), SlotKind.SESSION);
    }

    private InvitationFixture() {
    }
}
