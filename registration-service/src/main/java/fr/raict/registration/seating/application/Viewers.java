package fr.raict.registration.seating.application;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.stereotype.Component;

/** What somebody may see: everything as organiser, else by their mandates. */
@Component
public class Viewers {

    private final MandatesHeld mandates;

    Viewers(MandatesHeld mandates) {
        this.mandates = mandates;
    }

    Viewer of(Caller caller) {
        return of(caller.subject(), caller.organiser());
    }

    Viewer of(String account, boolean organiser) {
        return organiser ? new Viewer.Organiser() : asDelegate(account);
    }

    /** @throws RegistrationUnknown when the link was a delegate's whose mandate was refused */
    Viewer of(Ticket ticket) {
        var registration = new RegistrationId(ticket.registration());
        if (ticket.mandate() != null && mandates.isRefused(ticket.mandate())) {
            throw new RegistrationUnknown(registration);
        }
        return new Viewer.TicketHolder(registration);
    }

    /** What the caller's mandates alone let them see, organiser or not. */
    public Viewer.Delegate asDelegate(Caller caller) {
        return asDelegate(caller.subject());
    }

    private Viewer.Delegate asDelegate(String account) {
        return new Viewer.Delegate(account, mandates.codes(account, State.CONFIRMED),
                mandates.codes(account, State.PENDING));
    }
}
