package fr.raict.registration.seating.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.raict.contracts.Event;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatDeclined;
import fr.raict.contracts.registration.v1.SeatHandedOver;
import fr.raict.contracts.registration.v1.SeatOffered;
import fr.raict.contracts.registration.v1.SeatPromoted;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatReleased.Cause;
import fr.raict.contracts.registration.v1.SeatRequested;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.contracts.registration.v1.SeatWaitlisted;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.SeatAnnouncements;
import fr.raict.registration.seating.application.TicketTokens;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.Offer;
import fr.raict.registration.seating.domain.ParticipantId;
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
class SeatEvents implements SeatAnnouncements {

    private final Participants participants;
    private final KnownEditions editions;
    private final Clashes clashes;
    private final TicketTokens tokens;
    private final IdGenerator ids;
    private final Clock clock;

    SeatEvents(Participants participants, KnownEditions editions, Clashes clashes, TicketTokens tokens,
            IdGenerator ids, Clock clock) {
        this.participants = participants;
        this.editions = editions;
        this.clashes = clashes;
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
        var clashing = clashes.of(workshop, happened);
        var now = clock.instant();
        // There is nobody to tell what became of somebody who was erased.
        return happened.stream().filter(SeatEvents::isTold)
                .filter(event -> people.containsKey(event.registration().id()))
                .<Event>map(
                        event -> event(event, workshop, edition, contact(event.registration(), people), clashing, now))
                .toList();
    }

    private static boolean isTold(SeatEvent event) {
        return !(event instanceof SeatEvent.Withdrawn withdrawn) || withdrawn.told();
    }

    private Event event(SeatEvent happened, Workshop workshop, Edition edition, fr.raict.contracts.Person person,
            Map<ParticipantId, List<String>> clashing, Instant now) {
        var id = ids.generateId();
        var registration = happened.registration().id().value();
        var token = tokens.tokenOf(new Ticket(workshop.id().value(), registration, null));
        var seesLink = happened.registration().isSeated();
        var brief = Briefs.of(workshop, edition, workshop.description(), seesLink);
        return switch (happened) {
            case SeatEvent.Assigned(var sequence, _, var choice) ->
                new SeatAssigned(id, registration, sequence, now, person, brief, token, choice);
            case SeatEvent.Waitlisted(var sequence, _, var rank, var choice) ->
                new SeatWaitlisted(id, registration, sequence, now, person, brief, token, rank, choice);
            case SeatEvent.Requested(var sequence, _, var choice) ->
                new SeatRequested(id, registration, sequence, now, person, brief, token, choice);
            case SeatEvent.Declined(var sequence, _, var reason) ->
                new SeatDeclined(id, registration, sequence, now, person, brief, token, reason);
            case SeatEvent.Promoted(var sequence, _) ->
                new SeatPromoted(id, registration, sequence, now, person, brief, token);
            case SeatEvent.Offered offered -> new SeatOffered(id, registration, offered.sequence(), now, person, brief,
                    token, offered.offer().expiresAt(), offered.offer().people());
            case SeatEvent.Lapsed(var sequence, _) -> new SeatReleased(id, registration, sequence, now, person, brief,
                    token, false, Cause.OFFER_LAPSED, null, null);
            case SeatEvent.Overtaken(var sequence, _) -> new SeatReleased(id, registration, sequence, now, person,
                    brief, token, false, Cause.OVERLAP, null, null);
            case SeatEvent.HandedOver(var sequence, _, var former, var rank, var choice) ->
                new SeatHandedOver(id, registration, sequence, now, person, brief, token, rank == 0 ? null : rank,
                        former.id().value(), choice, awaitsApproval(happened),
                        happened.registration().offer().map(Offer::expiresAt).orElse(null));
            case SeatEvent.Withdrawn(var sequence, _, var heldSeat, _, var choice) ->
                new SeatReleased(id, registration, sequence, now, person, brief, token, heldSeat, Cause.WITHDRAWN,
                        null, choice);
            case SeatEvent.Cancelled(var sequence, _, var heldSeat) -> new SeatReleased(id, registration, sequence, now,
                    person, brief, token, heldSeat, Cause.WORKSHOP_CANCELLED, workshop.cancellationReason(), null);
            case SeatEvent.Rescheduled(var sequence, _, var before) -> new SeatRescheduled(id, registration, sequence,
                    now, person, brief, token, seesLink, before == null ? null : Briefs.placement(before.placement()),
                    before == null ? null : Briefs.of(workshop, edition, before, seesLink),
                    clashing.get(happened.registration().participant()), awaitsApproval(happened));
        };
    }

    private static @Nullable Boolean awaitsApproval(SeatEvent event) {
        return event.registration().isRequested() ? true : null;
    }

    private static fr.raict.contracts.Person contact(Registration registration, Map<RegistrationId, Person> people) {
        return Briefs.contact(registration.participant(), Objects.requireNonNull(people.get(registration.id())));
    }
}
