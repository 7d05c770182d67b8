package fr.raict.portal.organising.registrations;

import java.util.UUID;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Withdraws one person from a workshop. */
@Controller
@RequestMapping("/organisation/ateliers/{workshop}/inscriptions/{registration}/retrait")
class WithdrawalController {
    private static final String CONFIRM = "organisation/registrations/withdrawal";

    private final RegistrationApi registrations;
    private final AgendaApi agenda;

    WithdrawalController(RegistrationApi registrations, AgendaApi agenda) {
        this.registrations = registrations;
        this.agenda = agenda;
    }

    @ModelAttribute
    void subject(@PathVariable UUID workshop, @PathVariable UUID registration, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> registrations.registration(workshop, registration));
            model.addAttribute("workshop", agenda.workshop(workshop));
            model.addAttribute("registration", asked.get());
        }
    }

    @GetMapping
    String confirm(@ModelAttribute("form") Confirmation form) {
        return CONFIRM;
    }

    @PostMapping
    String withdraw(@PathVariable UUID workshop, @PathVariable UUID registration,
            @ModelAttribute("form") Confirmation form, BindingResult errors) {
        return FormSending.isDone(errors, () -> registrations.withdraw(workshop, registration))
                ? "redirect:/organisation/ateliers/{workshop}?avis=inscription-retiree#inscriptions" : CONFIRM;
    }
}
