package fr.raict.agenda.invitations.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionRole;

/** Invitations that reached their state by what organisers and experts do. */
final class InvitationFixture {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-12-10T00:00:00Z");
    static final AskedSession.Scheduled MORNING = session("2027-01-06T09:00:00Z", "2027-01-06T10:30:00Z");
    static final AskedSession.Scheduled AFTERNOON = session("2027-01-06T13:00:00Z", "2027-01-06T14:30:00Z");
    static final ToldWorkshop TOLD = told("Ports", AttendanceMode.ON_SITE, "", "Palais des congrès");
    static final LinkSecret SECRET = secret();

    static Invitation draft() {
        return Invitation.draft(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                SessionRole.SPEAKER, "", DEADLINE).invitation();
    }

    static Invitation sent() {
        return draft().send(MORNING, TOLD, SECRET, NOW).invitation();
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
        return LinkSecret.random(new SecureRandom());
    }

    static ToldWorkshop told(String title, AttendanceMode mode, String link, String venue) {
        var slot = new TimeSlot(new UUID(0, 2), "", MORNING.startsAt(), MORNING.endsAt(), SlotKind.SESSION);
        return new ToldWorkshop(title, mode, link, new RoomAndSlot(null, slot, venue));
    }

    /** As the version before stored it. */
    static Invitation acceptedBefore() {
        var accepted = accepted();
        return new Invitation(accepted.id(), accepted.version(), accepted.edition(), accepted.workshop(),
                accepted.expert(), accepted.role(), accepted.message(), accepted.answerBefore(), accepted.state(),
                accepted.links(), accepted.asked(), null);
    }

    static AskedSession.Scheduled session(String startsAt, String endsAt) {
        return new AskedSession.Scheduled(new UUID(0, 1), Instant.parse(startsAt), Instant.parse(endsAt));
    }

    private InvitationFixture() {
    }
}
