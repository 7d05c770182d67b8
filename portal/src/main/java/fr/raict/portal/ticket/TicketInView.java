package fr.raict.portal.ticket;

import java.time.Clock;
import java.util.Optional;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.Ticket;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages behind a ticket's link show. */
@Component
class TicketInView {
    private final RegistrationApi registrations;
    private final AgendaApi agenda;
    private final Clock clock;

    TicketInView(RegistrationApi registrations, AgendaApi agenda, Clock clock) {
        this.registrations = registrations;
        this.agenda = agenda;
        this.clock = clock;
    }

    void show(String token, Model model) {
        var ticket = registrations.ticket(token);
        model.addAttribute("ticket", ticket);
        model.addAttribute("over", ticket.workshop().isOver(clock.instant()));
        model.addAttribute("token", token);
        edition(ticket).ifPresent(edition -> {
            model.addAttribute("zone", edition.timeZone());
            model.addAttribute("venue", edition.venue());
        });
    }

    /** A ticket must show at the door even while the agenda service is away. */
    private Optional<Edition> edition(Ticket ticket) {
        return IfAnswered.get(() -> agenda.edition(ticket.workshop().edition()));
    }
}
