package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.Placed;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows a registration to those who may see them; what they may not see does not exist for them. */
@Service
public class ViewSeats {

    private final SeatDesks desks;
    private final Viewers viewers;
    private final RegistrationFile file;

    ViewSeats(SeatDesks desks, Viewers viewers, RegistrationFile file) {
        this.desks = desks;
        this.viewers = viewers;
        this.file = file;
    }

    private record Seen(Workshop workshop, List<Placed> registrations) {
    }

    public RegistrationDetails one(UUID workshop, UUID registration, Caller caller) {
        var seats = seats(new WorkshopId(workshop), new RegistrationId(registration), viewers.of(caller));
        return file.withUndelivered(seats.registrations()).getFirst();
    }

    public WorkshopSeats one(Ticket ticket) {
        var registration = new RegistrationId(ticket.registration());
        return seats(new WorkshopId(ticket.workshop()), registration, new Viewer.TicketHolder(registration));
    }

    private WorkshopSeats seats(WorkshopId workshop, RegistrationId registration, Viewer viewer) {
        return details(desks.decide(workshop, SeatDecision
                .onLatest(book -> new Seen(book.workshop(), List.of(book.find(registration, viewer))))));
    }

    private WorkshopSeats details(Seen seen) {
        return new WorkshopSeats(WorkshopDetails.of(seen.workshop()),
                file.details(seen.workshop().id(), seen.registrations(), Map.of()));
    }
}
