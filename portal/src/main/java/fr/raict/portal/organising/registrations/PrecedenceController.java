package fr.raict.portal.organising.registrations;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.AdmissionApi;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts somebody who waits first in line, for a reason that is kept and shown. */
@Controller
@RequestMapping("/organisation/ateliers/{workshop}/inscriptions/{registration}/priorite")
class PrecedenceController {
    private static final String FORM = "organisation/registrations/precedence";

    private final RegistrationApi registrations;
    private final AdmissionApi admission;
    private final AgendaApi agenda;

    PrecedenceController(RegistrationApi registrations, AdmissionApi admission, AgendaApi agenda) {
        this.registrations = registrations;
        this.admission = admission;
        this.agenda = agenda;
    }

    @GetMapping
    String ask(@PathVariable UUID workshop, @PathVariable UUID registration, Model model) {
        model.addAttribute("form", new Registration.PrecedenceGiven(null));
        return form(workshop, registration, model);
    }

    @PostMapping
    String putFirst(@PathVariable UUID workshop, @PathVariable UUID registration,
            @Valid @ModelAttribute("form") Registration.PrecedenceGiven form, BindingResult errors, Model model) {
        return FormSending.isDone(errors, () -> admission.putFirst(workshop, registration, form))
                ? "redirect:/organisation/ateliers/{workshop}?avis=passee-en-tete#inscriptions"
                : form(workshop, registration, model);
    }

    private String form(UUID workshop, UUID registration, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> registrations.registration(workshop, registration));
            model.addAttribute("workshop", agenda.workshop(workshop));
            model.addAttribute("registration", asked.get());
        }
        return FORM;
    }
}
