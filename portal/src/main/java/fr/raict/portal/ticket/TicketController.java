package fr.raict.portal.ticket;

import java.time.Clock;

import fr.raict.portal.services.registration.RegistrationApi;
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
    private final TicketInView tickets;
    private final Clock clock;

    TicketController(RegistrationApi registrations, TicketInView tickets, Clock clock) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping
    String ticket(@PathVariable String token, Model model) {
        tickets.show(token, model);
        return "ticket/ticket";
    }

    @GetMapping("/retrait")
    String confirm(@PathVariable String token, Model model) {
        tickets.show(token, model);
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
}
