package fr.raict.portal.ticket;

import java.time.Clock;
import java.util.Optional;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.Ticket;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The participant's page, without an account: the state of the registration, and withdrawing. */
@Controller
@RequestMapping("/billets/{token}")
class TicketController {
    private final RegistrationApi registrations;
    private final AgendaApi agenda;
    private final Clock clock;

    TicketController(RegistrationApi registrations, AgendaApi agenda, Clock clock) {
        this.registrations = registrations;
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping
    String ticket(@PathVariable String token, Model model) {
        show(token, model);
        return "ticket/ticket";
    }

    @GetMapping("/retrait")
    String confirm(@PathVariable String token, Model model) {
        show(token, model);
        return "ticket/withdraw";
    }

    /** Once the workshop took place there is nothing to give up. */
    @PostMapping("/retrait")
    String withdraw(@PathVariable String token) {
        if (registrations.ticket(token).workshop().isOver(clock.instant())) {
            return "redirect:/billets/{token}/retrait";
        }
        registrations.withdrawTicket(token);
        return "redirect:/billets/{token}?avis=billet-retrait";
    }

    private void show(String token, Model model) {
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
