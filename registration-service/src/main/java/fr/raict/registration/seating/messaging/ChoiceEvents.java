package fr.raict.registration.seating.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.contracts.registration.v1.SessionsGivenUp;
import fr.raict.contracts.registration.v1.Succession;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.ChangeSeats.Changed;
import fr.raict.registration.seating.application.ChoiceAnnouncements;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.TicketTokens;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Puts what came of a choice in the words of the contract, one event a person, in the order of the programme. */
@Component
class ChoiceEvents implements ChoiceAnnouncements {

    private final KnownEditions editions;
    private final TicketTokens tokens;
    private final IdGenerator ids;
    private final Clock clock;

    ChoiceEvents(KnownEditions editions, TicketTokens tokens, IdGenerator ids, Clock clock) {
        this.editions = editions;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Event registered(Told told, List<Changed> seats) {
        return chosen(told, seats, null);
    }

    @Override
    public Event succeeded(Told told, List<Changed> seats, Person former, boolean corrected) {
        return chosen(told, seats, succession(former, corrected));
    }

    @Override
    public Event handedOver(Told told, List<Ended> seats, Person successor, boolean corrected) {
        return givenUp(told, seats, succession(successor, corrected));
    }

    @Override
    public Event withdrawn(Told told, List<Ended> seats) {
        return givenUp(told, seats, null);
    }

    private static Succession succession(Person other, boolean corrected) {
        return new Succession(other.givenName() + " " + other.familyName(), corrected);
    }

    private Event chosen(Told told, List<Changed> seats, @Nullable Succession predecessor) {
        return new SessionsChosen(ids.generateId(), told.choice(), told.sequence(), clock.instant(),
                contact(told, seats.getFirst()),
                inOrder(seats, Function.identity()).stream().map(this::chosen).toList(),
                predecessor);
    }

    private ChosenSession chosen(Changed seat) {
        var registration = seat.registration().registration();
        var rank = seat.registration().rank();
        var ticket = new Ticket(seat.workshop().id().value(), registration.id().value(), null);
        return new ChosenSession(registration.id().value(), brief(seat, registration.isSeated()),
                tokens.tokenOf(ticket), rank == 0 ? null : rank, seat.sequence(),
                registration.isRequested() ? true : null);
    }

    private Event givenUp(Told told, List<Ended> seats, @Nullable Succession successor) {
        return new SessionsGivenUp(ids.generateId(), told.choice(), told.sequence(), clock.instant(),
                contact(told, seats.getFirst().changed()), inOrder(seats, Ended::changed).stream()
                        .map(seat -> new GivenUpSession(seat.registration().value(), brief(seat.changed(), false),
                                seat.changed().sequence()))
                        .toList(),
                successor);
    }

    private static fr.raict.contracts.Person contact(Told told, Changed seat) {
        var person = told.person();
        return Briefs.contact(ParticipantId.of(seat.workshop().edition(), EmailAddress.of(person.email())), person);
    }

    private WorkshopBrief brief(Changed seat, boolean seesLink) {
        var workshop = seat.workshop();
        return Briefs.of(workshop, editions.required(workshop.edition()), workshop.description(), seesLink);
    }

    private static <T> List<T> inOrder(List<T> seats, Function<T, Changed> changed) {
        return seats.stream().sorted(Comparator.comparing(seat -> startOf(changed.apply(seat).workshop()))).toList();
    }

    private static Instant startOf(Workshop workshop) {
        return workshop.placed().map(Placement::startsAt).orElse(Instant.MAX);
    }
}
