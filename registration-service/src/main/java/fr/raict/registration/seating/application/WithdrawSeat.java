package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.RankedRegistration;
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
        var id = new WorkshopId(workshop);
        var withdrawn = withdraw(id, new RegistrationId(registration), viewers.of(caller));
        return file.details(id, List.of(withdrawn), Map.of(), caller.subject()).getFirst();
    }

    public void withdraw(Ticket ticket) {
        withdraw(new WorkshopId(ticket.workshop()), new RegistrationId(ticket.registration()), viewers.of(ticket));
    }

    /**
     * Ends several of a workshop's registrations, as many as can be published for now.
     *
     * @param mails whether each person is told
     * @return how many it ended
     */
    public int withdrawAll(WorkshopId workshop, Collection<RegistrationId> registrations, boolean mails) {
        return desks.answer(workshop, PendingAnswer.onLatest(book -> book.withdrawAll(registrations, mails)));
    }

    private RankedRegistration withdraw(WorkshopId workshop, RegistrationId registration, Viewer viewer) {
        return desks.answer(workshop, PendingAnswer.onLatest(Mentioned.registrations(List.of(registration)),
                book -> book.withdraw(registration, viewer)));
    }
}
