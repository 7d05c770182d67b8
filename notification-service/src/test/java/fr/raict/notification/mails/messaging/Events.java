package fr.raict.notification.mails.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionState;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationUpdated;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.ChoiceEvent;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatDeclined;
import fr.raict.contracts.registration.v1.SeatEvent;
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
import org.jspecify.annotations.Nullable;

/** Events as other services publish them, about people nobody else writes to. */
final class Events {
    private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");
    private static final Instant OFFERED_UNTIL = Instant.parse("2026-11-25T13:30:00Z");
    private static final Placement PLACEMENT = new Placement(UUID.randomUUID(), "Étoile 1",
            Instant.parse("2027-01-06T13:30:00Z"), Instant.parse("2027-01-06T15:00:00Z"));

    final String organiser = "organiser-" + UUID.randomUUID() + "@example.org";
    final UUID edition = UUID.randomUUID();
    private final WorkshopBrief workshop = workshop("Europe/Paris");

    WorkshopBrief workshop(String zone) {
        return new WorkshopBrief(UUID.randomUUID(), "Filières agricoles", "RAICT 2027", "Palais des congrès", zone,
                organiser, 3, PLACEMENT, edition, null);
    }

    /** The agenda's newest word on the edition. */
    EditionChanged editionChanged(long sequence, String email) {
        return new EditionChanged(id(), edition, sequence, AT,
                new EditionState("RAICT 2027", EditionState.Status.OPEN, LocalDate.parse("2027-01-06"),
                        LocalDate.parse("2027-01-07"), "Palais des congrès", "Europe/Paris", AT, AT, email));
    }

    SeatAssigned seatAssigned(String address) {
        var person = new Person(id(), "Anaïs", "Lefèvre", address, "fr");
        return new SeatAssigned(id(), id(), 1, AT, person, workshop, token(), null);
    }

    InvitationSent invitationSent(Person expert) {
        return new InvitationSent(id(), id(), 1, AT, expert, SessionRole.SPEAKER, workshop,
                InvitationSent.Occasion.FIRST, token(), AT.plusSeconds(86_400), null, null);
    }

    SeatAssigned seatAssigned() {
        return seatAssigned(workshop);
    }

    SeatAssigned seatAssigned(WorkshopBrief workshop) {
        return new SeatAssigned(id(), id(), 1, AT, person("fr"), workshop, token(), null);
    }

    /** A session whose organiser is still to decide, in a workshop of its own. */
    ChosenSession requestedSession() {
        return new ChosenSession(id(), workshop("Europe/Paris"), token(), null, 1, true);
    }

    /** The event of a seat that a choice tells. */
    SeatEvent ofSeat(ChosenSession session, Person participant, UUID choice) {
        if (Boolean.TRUE.equals(session.awaitsApproval())) {
            return new SeatRequested(id(), session.registration(), session.seatSequence(), AT, participant,
                    session.workshop(), session.ticketToken(), choice);
        }
        var rank = session.rank();
        return rank == null
                ? new SeatAssigned(id(), session.registration(), session.seatSequence(), AT, participant,
                        session.workshop(), session.ticketToken(), choice)
                : new SeatWaitlisted(id(), session.registration(), session.seatSequence(), AT, participant,
                        session.workshop(), session.ticketToken(), rank, choice);
    }

    SessionsChosen chosen(Person participant, ChosenSession... sessions) {
        return new SessionsChosen(id(), id(), 1, AT, participant, List.of(sessions), null);
    }

    /** For who comes in the place of another. */
    SessionsChosen inPlaceOf(Succession predecessor, Person participant, ChosenSession... sessions) {
        return new SessionsChosen(id(), id(), 1, AT, participant, List.of(sessions), predecessor);
    }

    /** After all that is said of the sessions. */
    SessionsGivenUp givenUp(Person participant, @Nullable Succession successor, ChosenSession... sessions) {
        return new SessionsGivenUp(id(), id(), 2, AT, participant,
                Stream.of(sessions)
                        .map(session -> new GivenUpSession(session.registration(), session.workshop(),
                                session.seatSequence() + 1))
                        .toList(),
                successor);
    }

    /** The event of a seat that a choice gave up and tells. */
    SeatReleased ofSeat(GivenUpSession session, Person participant, UUID choice) {
        return new SeatReleased(id(), session.registration(), session.seatSequence(), AT, participant,
                session.workshop(), token(), true, SeatReleased.Cause.WITHDRAWN, null, choice);
    }

    /** The event of a seat that a choice gave to another and tells. */
    SeatHandedOver ofSeat(ChosenSession session, Person participant, UUID choice, UUID former) {
        return new SeatHandedOver(id(), session.registration(), session.seatSequence(), AT, participant,
                session.workshop(), session.ticketToken(), session.rank(), former, choice,
                session.awaitsApproval(), null);
    }

    SessionsChosen laterThan(ChoiceEvent event, Person reader) {
        return new SessionsChosen(id(), event.choice(), event.sequence() + 1, AT, reader, List.of(session(null)),
                null);
    }

    SeatAssigned laterThan(SeatEvent event, Person reader) {
        return new SeatAssigned(id(), id(), event.sequence() + 1, AT, reader, event.workshop(), token(), null);
    }

    /** In a workshop of its own. */
    ChosenSession session(@Nullable Integer rank) {
        return new ChosenSession(id(), workshop("Europe/Paris"), token(), rank, 1, null);
    }

    SeatReleased withdrawn(ChosenSession session, Person participant) {
        return new SeatReleased(id(), session.registration(), session.seatSequence() + 1, AT, participant,
                session.workshop(), session.ticketToken(), true, SeatReleased.Cause.WITHDRAWN, null, null);
    }

    InvitationSent invitationSent() {
        return new InvitationSent(id(), id(), 1, AT, person("en"), SessionRole.SPEAKER, workshop,
                InvitationSent.Occasion.FIRST, token(), AT.plusSeconds(86_400), "Do come!", null);
    }

    /** Each type, and each variant that is another mail. */
    List<Event> all() {
        var all = new ArrayList<Event>();
        all.add(seatAssigned());
        all.add(new SeatWaitlisted(id(), id(), 2, AT, person("fr"), workshop, token(), 4, null));
        all.add(new SeatPromoted(id(), id(), 3, AT, person("fr"), workshop, token()));
        all.add(new SeatRequested(id(), id(), 4, AT, person("fr"), workshop, token(), null));
        all.add(declined("Réservé aux élus"));
        all.add(offered(1));
        all.add(released(SeatReleased.Cause.OFFER_LAPSED));
        all.add(released(SeatReleased.Cause.OVERLAP));
        all.add(handedOver(true));
        all.add(released(SeatReleased.Cause.WITHDRAWN));
        all.add(released(SeatReleased.Cause.WORKSHOP_CANCELLED));
        all.add(new SeatRescheduled(id(), id(), 6, AT, person("en"), workshop, token(), true, PLACEMENT, null,
                List.of("Ports et logistique"), null));
        all.add(invitationSent());
        all.add(new InvitationUpdated(id(), id(), 2, AT, person("en"), SessionRole.SPEAKER, workshop, true,
                workshop("Europe/Paris")));
        all.add(new InvitationAccepted(id(), id(), 2, AT, person("fr"), SessionRole.CHAIR, workshop));
        all.add(new InvitationDeclined(id(), id(), 2, AT, person("fr"), SessionRole.CHAIR, workshop, "Absent", "Yann"));
        all.add(withdrawn(InvitationWithdrawn.Cause.BY_ORGANISER));
        all.add(withdrawn(InvitationWithdrawn.Cause.WORKSHOP_CANCELLED));
        return all;
    }

    SeatRequested seatRequested(Person participant) {
        return new SeatRequested(id(), id(), 7, AT, participant, workshop, token(), null);
    }

    /** What became of the request. */
    SeatDeclined declined(SeatRequested request, String reason) {
        return new SeatDeclined(id(), request.registration(), request.sequence() + 1, AT, request.participant(),
                request.workshop(), request.ticketToken(), reason);
    }

    SeatDeclined declined(String reason) {
        return declined(seatRequested(person("fr")), reason);
    }

    SeatHandedOver handedOver(boolean awaitsApproval) {
        return new SeatHandedOver(id(), id(), 4, AT, person("en"), workshop, token(), null, id(), null,
                awaitsApproval, null);
    }

    SeatOffered offered(int people) {
        return new SeatOffered(id(), id(), 4, AT, person("fr"), workshop, token(), OFFERED_UNTIL, people);
    }

    /** The offer of a seat to the former person, by a choice. */
    SeatHandedOver handedOverOffer() {
        return new SeatHandedOver(id(), id(), 4, AT, person("en"), workshop, token(), null, id(), id(), null,
                OFFERED_UNTIL);
    }

    private SeatReleased released(SeatReleased.Cause cause) {
        return new SeatReleased(id(), id(), 4, AT, person("fr"), workshop, token(), true, cause, "Salle fermée", null);
    }

    private InvitationWithdrawn withdrawn(InvitationWithdrawn.Cause cause) {
        return new InvitationWithdrawn(id(), id(), 3, AT, person("en"), SessionRole.EXPERT, workshop, cause);
    }

    static Person person(String language) {
        return new Person(id(), "Anaïs", "Lefèvre", "anais-" + id() + "@example.org", language);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static String token() {
        return "token-" + id();
    }
}
