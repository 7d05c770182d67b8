package fr.raict.portal.ticket;

import fr.raict.portal.services.registration.RegistrationDesk;
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
    private final RegistrationDesk desk;

    TicketController(RegistrationDesk desk) {
        this.desk = desk;
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

    @PostMapping("/retrait")
    String withdraw(@PathVariable String token) {
        desk.withdrawTicket(token);
        return "redirect:/billets/{token}?avis=billet-retrait";
    }

    private void show(String token, Model model) {
        model.addAttribute("ticket", desk.ticket(token));
        model.addAttribute("token", token);
    }
}
