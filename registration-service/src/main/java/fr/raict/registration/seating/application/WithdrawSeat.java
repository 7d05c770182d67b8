package fr.raict.registration.seating.application;

import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Ends a registration, for those who may see it; the first in line gets the seat. Again changes nothing. */
@Service
public class WithdrawSeat {

    private final SeatDesks desks;
    private final Viewers viewers;
    private final RegistrationFile file;

    WithdrawSeat(SeatDesks desks, Viewers viewers, RegistrationFile file) {
        this.desks = desks;
        this.viewers = viewers;
        this.file = file;
    }

    public RegistrationDetails withdraw(UUID workshop, UUID registration, Caller caller) {
        return withdraw(workshop, new RegistrationId(registration), viewers.of(caller));
    }

    public RegistrationDetails withdraw(Ticket ticket) {
        var registration = new RegistrationId(ticket.registration());
        return withdraw(ticket.workshop(), registration, new Viewer.TicketHolder(registration));
    }

    private RegistrationDetails withdraw(UUID workshop, RegistrationId registration, Viewer viewer) {
        var id = new WorkshopId(workshop);
        var placed = desks.decide(id, SeatDecision.onLatest(book -> book.withdraw(registration, viewer)));
        return file.details(id, placed);
    }
}
