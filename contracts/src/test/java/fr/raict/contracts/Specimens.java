package fr.raict.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.agenda.v1.Attendance;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionRemoved;
import fr.raict.contracts.agenda.v1.EditionState;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import fr.raict.contracts.agenda.v1.ExpertRemoved;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationUpdated;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.contracts.privacy.v1.ErasureCarriedOut;
import fr.raict.contracts.privacy.v1.ErasureRequested;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.EditionBrief;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.IndividualLinkRequested;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatDeclined;
import fr.raict.contracts.registration.v1.SeatHandedOver;
import fr.raict.contracts.registration.v1.SeatOffered;
import fr.raict.contracts.registration.v1.SeatPromoted;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatRequested;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.contracts.registration.v1.SeatWaitlisted;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.contracts.registration.v1.SessionsGivenUp;
import fr.raict.contracts.registration.v1.Succession;

/** One of each event, fixed, for the golden JSON. */
final class Specimens {

    private static final Instant AT = Instant.parse("2026-10-02T08:15:30.125Z");
    private static final Placement ETOILE = new Placement(id(7), "Étoile 1", Instant.parse("2026-10-21T12:30:00Z"),
            Instant.parse("2026-10-21T14:00:00Z"));
    private static final Placement MARLY = new Placement(id(8), "Marly", Instant.parse("2026-10-21T14:30:00Z"),
            Instant.parse("2026-10-21T16:00:00Z"));
    private static final WorkshopBrief BRIEF = new WorkshopBrief(id(3), "Diaspora et territoires", "RAICT 2026",
            "Palais des congrès, Paris", "Europe/Paris", "organisation@example.org", 2, ETOILE, null, null);
    private static final WorkshopBrief ONLINE = new WorkshopBrief(id(3), "Diasporas et territoires", "RAICT 2026",
            "Palais des congrès, Paris", "Europe/Paris", "organisation@example.org", 3, null, id(2),
            new Attendance(AttendanceMode.REMOTE, new Period(ETOILE.startsAt(), ETOILE.endsAt()),
                    "https://visio.example.org/diaspora"));
    private static final Person EXPERT = new Person(id(5), "Aïcha", "Diallo", "aicha.diallo@example.org", "fr");
    private static final Person PARTICIPANT = new Person(id(6), "Jean-Noël", "L’Hôte", "jn.lhote@example.org", "en");

    static final List<Event> ALL = List.of(
            new EditionChanged(id(1), id(2), 4, AT, new EditionState("RAICT 2026", EditionState.Status.OPEN,
                    LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 22), "Palais des congrès, Paris", "Europe/Paris",
                    Instant.parse("2026-09-01T07:00:00Z"), Instant.parse("2026-10-20T16:00:00Z"),
                    "organisation@example.org")),
            new EditionRemoved(id(1), id(2), 5, AT),
            new WorkshopScheduled(id(1), id(3), 1, AT, state(WorkshopState.Status.SCHEDULED, null)),
            new WorkshopPublished(id(1), id(3), 2, AT, state(WorkshopState.Status.PUBLISHED, null)),
            new WorkshopRevised(id(1), id(3), 3, AT, state(WorkshopState.Status.PUBLISHED, null)),
            new WorkshopCancelled(id(1), id(3), 4, AT, state(WorkshopState.Status.CANCELLED, "Salle indisponible")),
            new WorkshopRemoved(id(1), id(3), 5, AT),
            new InvitationSent(id(1), id(4), 1, AT, EXPERT, SessionRole.SPEAKER, BRIEF, InvitationSent.Occasion.FIRST,
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Instant.parse("2026-10-10T22:00:00Z"),
                    "Nous serions heureux de vous entendre.", null),
            new InvitationUpdated(id(1), id(4), 2, AT, EXPERT, SessionRole.SPEAKER, ONLINE, true, BRIEF),
            new InvitationAccepted(id(1), id(4), 2, AT, EXPERT, SessionRole.SPEAKER, BRIEF),
            new InvitationDeclined(id(1), id(4), 2, AT, EXPERT, SessionRole.CHAIR, BRIEF, "Déjà prise ce jour-là",
                    "Mme Le Goff"),
            new InvitationWithdrawn(id(1), id(4), 3, AT, EXPERT, SessionRole.MODERATOR, BRIEF,
                    InvitationWithdrawn.Cause.WORKSHOP_CANCELLED),
            new SeatAssigned(id(1), id(9), 1, AT, PARTICIPANT, BRIEF, "ticket", null),
            new SeatWaitlisted(id(1), id(9), 2, AT, PARTICIPANT, BRIEF, "ticket", 3, null),
            new SeatPromoted(id(1), id(9), 3, AT, PARTICIPANT, BRIEF, "ticket"),
            new SeatReleased(id(1), id(9), 4, AT, PARTICIPANT, BRIEF, "ticket", true, SeatReleased.Cause.WITHDRAWN,
                    null, null),
            new SeatRescheduled(id(1), id(9), 5, AT, PARTICIPANT, BRIEF, "ticket", false, MARLY, null, null, null),
            new SeatHandedOver(id(1), id(13), 6, AT, PARTICIPANT, BRIEF, "ticket", 2, id(9), id(11), null, null),
            new SeatRequested(id(1), id(9), 7, AT, PARTICIPANT, BRIEF, "ticket", null),
            new SeatDeclined(id(1), id(9), 8, AT, PARTICIPANT, BRIEF, "ticket", "Réservé aux élus"),
            new SeatOffered(id(1), id(9), 9, AT, PARTICIPANT, BRIEF, "ticket", Instant.parse("2026-10-05T08:15:30Z"),
                    1),
            new SessionsChosen(id(1), id(11), 1, AT, PARTICIPANT,
                    List.of(new ChosenSession(id(9), BRIEF, "ticket", null, 7, null),
                            new ChosenSession(id(12), ONLINE, "other-ticket", 3, 42, null)),
                    null),
            new SessionsGivenUp(id(1), id(11), 2, AT, PARTICIPANT, List.of(new GivenUpSession(id(9), BRIEF, 8)),
                    new Succession("Aïcha Diallo", false)),
            new IndividualLinkRequested(id(1), id(6), 1, AT, PARTICIPANT,
                    new EditionBrief(id(2), "RAICT 2026", "Europe/Paris", "organisation@example.org"), "link",
                    Instant.parse("2026-10-20T16:00:00Z")),
            new CertificateIssued(id(1), id(6), 2, AT, PARTICIPANT,
                    new EditionBrief(id(2), "RAICT 2026", "Europe/Paris", "organisation@example.org"),
                    "7K3M9QWET2XA01"),
            new ExpertChanged(id(1), 3, AT, EXPERT),
            new ExpertRemoved(id(1), id(5), 4, AT),
            new MailFailed(id(1), id(10), 1, AT, id(4), MailFailed.Cause.ADDRESS_REFUSED, "mairie.example", null),
            new MailSent(id(1), id(10), 2, AT, id(4), null),
            new ErasureRequested(id(1), id(14), 2, AT, "jn.lhote@example.org", AT.minusSeconds(3600)),
            new ErasureCarriedOut(id(1), id(15), 2, AT, id(14), "notification-service"));

    private Specimens() {}

    private static WorkshopState state(WorkshopState.Status status, String reason) {
        return new WorkshopState(id(2), "Diaspora et territoires", status, 40, ETOILE, 2, reason, null, null);
    }

    private static UUID id(int last) { return UUID.fromString("0199a3b0-0000-7000-8000-%012d".formatted(last)); }
}
