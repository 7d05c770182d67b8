package fr.raict.portal.ticket;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.rules.OfferAnswers;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Accepts or declines, without an account, the seat that is offered to a participant. */
@Controller
@RequestMapping("/billets/{token}/offre")
class OfferController {
    private static final String TICKET = "redirect:/billets/{token}";

    private final RegistrationApi registrations;
    private final TicketInView tickets;
    private final OfferAnswers answers;

    OfferController(RegistrationApi registrations, TicketInView tickets, OfferAnswers answers) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.answers = answers;
    }

    /** Whoever changes the language of a refused answer finds the ticket. */
    @GetMapping
    String ticket(@PathVariable String token) {
        return TICKET;
    }

    @PostMapping
    String accept(@PathVariable String token, Model model, HttpServletResponse response) {
        return answers.isTaken(() -> registrations.acceptOffer(token), model, response)
                ? TICKET + "?avis=place-acceptee" : shown(token, model);
    }

    @GetMapping("/refus")
    String confirm(@PathVariable String token, Model model) {
        tickets.show(token, model);
        return "ticket/decline";
    }

    @PostMapping("/refus")
    String decline(@PathVariable String token, Model model, HttpServletResponse response) {
        return answers.isTaken(() -> registrations.refuseOffer(token), model, response)
                ? TICKET + "?avis=place-laissee" : shown(token, model);
    }

    private String shown(String token, Model model) {
        tickets.show(token, model);
        return "ticket/ticket";
    }
}
