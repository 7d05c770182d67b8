package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placed;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows registrations to those who may see them; what they may not see does not exist for them. */
@Service
public class ViewSeats {

    private final SeatDesks desks;
    private final SeatBooks books;
    private final Viewers viewers;
    private final RegistrationFile file;

    ViewSeats(SeatDesks desks, SeatBooks books, Viewers viewers, RegistrationFile file) {
        this.desks = desks;
        this.books = books;
        this.viewers = viewers;
        this.file = file;
    }

    private record Seen(Workshop workshop, List<Placed> registrations) {
    }

    public RegistrationDetails one(UUID workshop, UUID registration, Caller caller) {
        return seats(new WorkshopId(workshop), new RegistrationId(registration), viewers.of(caller)).registrations()
                .getFirst();
    }

    public WorkshopSeats one(Ticket ticket) {
        var registration = new RegistrationId(ticket.registration());
        return seats(new WorkshopId(ticket.workshop()), registration, new Viewer.TicketHolder(registration));
    }

    private WorkshopSeats seats(WorkshopId workshop, RegistrationId registration, Viewer viewer) {
        return details(desks.decide(workshop, SeatDecision
                .onLatest(book -> new Seen(book.workshop(), List.of(book.find(registration, viewer))))));
    }

    public WorkshopSeats ofWorkshop(UUID workshop, Caller caller) {
        return seats(new WorkshopId(workshop), viewers.of(caller));
    }

    public List<RegistrationDetails> ofEdition(UUID edition, Caller caller) {
        var viewer = viewers.of(caller);
        return books.ofEdition(new EditionId(edition)).stream()
                .flatMap(book -> seats(book.workshop().id(), viewer).registrations().stream()).toList();
    }

    WorkshopSeats seats(WorkshopId workshop, Viewer viewer) {
        return details(desks.decide(workshop,
                SeatDecision.onLatest(book -> new Seen(book.workshop(), book.seenBy(viewer)))));
    }

    private WorkshopSeats details(Seen seen) {
        return new WorkshopSeats(WorkshopDetails.of(seen.workshop()),
                file.details(seen.workshop().id(), seen.registrations(), Map.of()));
    }
}
