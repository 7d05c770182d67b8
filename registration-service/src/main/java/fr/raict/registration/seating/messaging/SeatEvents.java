package fr.raict.registration.seating.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatPromoted;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatReleased.Cause;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.contracts.registration.v1.SeatWaitlisted;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.ChoiceAnnouncements;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.SeatAnnouncements;
import fr.raict.registration.seating.application.TakeSeats.Taken;
import fr.raict.registration.seating.application.TicketTokens;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.Attendance;
import fr.raict.registration.seating.domain.Description;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatEvent;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Puts what happened in a seat book in the words of the contract. Each event is complete enough to write a mail from,
 * whatever became of the registration since.
 */
@Component
class SeatEvents implements SeatAnnouncements, ChoiceAnnouncements {

    private final Participants participants;
    private final KnownEditions editions;
    private final TicketTokens tokens;
    private final IdGenerator ids;
    private final Clock clock;

    SeatEvents(Participants participants, KnownEditions editions, TicketTokens tokens, IdGenerator ids, Clock clock) {
        this.participants = participants;
        this.editions = editions;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Event> of(Workshop workshop, List<SeatEvent> happened, Map<RegistrationId, Person> known) {
        if (happened.isEmpty()) {
            return List.of();
        }
        var people = participants.find(happened.stream().map(SeatEvent::registration).toList(), known);
        var edition = editions.required(workshop.edition());
        var now = clock.instant();
        // There is nobody to tell what became of somebody who was erased.
        return happened.stream().filter(SeatEvents::isTold)
                .filter(event -> people.containsKey(event.registration().id()))
                .<Event>map(event -> event(event, workshop, edition, contact(event.registration(), people), now))
                .toList();
    }

    @Override
    public Event of(UUID choice, long sequence, Person person, List<Taken> seats) {
        var ordered = seats.stream().sorted(Comparator.comparing(seat -> startOf(seat.workshop()))).toList();
        var participant = seats.getFirst().registration().registration().participant();
        return new SessionsChosen(ids.generateId(), choice, sequence, clock.instant(), contact(participant, person),
                ordered.stream().map(this::chosen).toList());
    }

    private static Instant startOf(Workshop workshop) {
        return workshop.placed().map(Placement::startsAt).orElse(Instant.MAX);
    }

    private ChosenSession chosen(Taken seat) {
        var workshop = seat.workshop();
        var registration = seat.registration().registration();
        var rank = seat.registration().rank();
        return new ChosenSession(registration.id().value(),
                brief(workshop, editions.required(workshop.edition()), workshop.description(), registration.isSeated()),
                tokens.tokenOf(new Ticket(workshop.id().value(), registration.id().value(), null)),
                rank == 0 ? null : rank, seat.sequence());
    }

    private static boolean isTold(SeatEvent event) {
        return !(event instanceof SeatEvent.Withdrawn withdrawn) || withdrawn.told();
    }

    private Event event(SeatEvent happened, Workshop workshop, Edition edition, fr.raict.contracts.Person person,
            Instant now) {
        var id = ids.generateId();
        var registration = happened.registration().id().value();
        var token = tokens.tokenOf(new Ticket(workshop.id().value(), registration, null));
        var seesLink = happened.registration().isSeated();
        var brief = brief(workshop, edition, workshop.description(), seesLink);
        return switch (happened) {
            case SeatEvent.Assigned(var sequence, _, var choice) ->
                new SeatAssigned(id, registration, sequence, now, person, brief, token, choice);
            case SeatEvent.Waitlisted(var sequence, _, var rank, var choice) ->
                new SeatWaitlisted(id, registration, sequence, now, person, brief, token, rank, choice);
            case SeatEvent.Promoted(var sequence, _) ->
                new SeatPromoted(id, registration, sequence, now, person, brief, token);
            case SeatEvent.Withdrawn(var sequence, _, var heldSeat, _) ->
                new SeatReleased(id, registration, sequence, now, person, brief, token, heldSeat, Cause.WITHDRAWN,
                        null);
            case SeatEvent.Cancelled(var sequence, _, var heldSeat) -> new SeatReleased(id, registration, sequence, now,
                    person, brief, token, heldSeat, Cause.WORKSHOP_CANCELLED, workshop.cancellationReason());
            case SeatEvent.Rescheduled(var sequence, _, var before) -> new SeatRescheduled(id, registration, sequence,
                    now, person, brief, token, seesLink, before == null ? null : placement(before.placement()),
                    before == null ? null : brief(workshop, edition, before, seesLink));
        };
    }

    private static fr.raict.contracts.Person contact(Registration registration, Map<RegistrationId, Person> people) {
        return contact(registration.participant(), Objects.requireNonNull(people.get(registration.id())));
    }

    private static fr.raict.contracts.Person contact(ParticipantId participant, Person person) {
        return new fr.raict.contracts.Person(participant.value(), person.givenName(),
                person.familyName(), person.email(), person.language());
    }

    private static WorkshopBrief brief(Workshop workshop, Edition edition, Description told, boolean seesLink) {
        return new WorkshopBrief(workshop.id().value(), told.title(), edition.name(), venue(told, edition),
                edition.timeZone(), edition.organiserEmail(), workshop.calendarSequence(),
                placement(told.placement()), workshop.edition().value(), attendance(told, seesLink));
    }

    private static String venue(Description told, Edition edition) {
        var attendance = told.attendance();
        return attendance == null || attendance.venue().isEmpty() ? edition.venue() : attendance.venue();
    }

    private static fr.raict.contracts.agenda.v1.@Nullable Placement placement(@Nullable Placement placement) {
        return placement == null || placement.room() == null || placement.roomName() == null ? null
                : new fr.raict.contracts.agenda.v1.Placement(placement.room(), placement.roomName(),
                        placement.startsAt(), placement.endsAt());
    }

    private static fr.raict.contracts.agenda.v1.@Nullable Attendance attendance(Description told, boolean seesLink) {
        var attendance = told.attendance();
        var placement = told.placement();
        return attendance == null ? null
                : new fr.raict.contracts.agenda.v1.Attendance(mode(attendance.mode()),
                        placement == null ? null : new Period(placement.startsAt(), placement.endsAt()),
                        seesLink && !attendance.link().isEmpty() ? attendance.link() : null);
    }

    private static AttendanceMode mode(Attendance.Mode mode) {
        return switch (mode) {
            case ON_SITE -> AttendanceMode.ON_SITE;
            case REMOTE -> AttendanceMode.REMOTE;
            case HYBRID -> AttendanceMode.HYBRID;
        };
    }
}
