package fr.raict.portal.organising.registrations;

import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.registration.RegistrationDesk;
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

    private final RegistrationDesk desk;
    private final AgendaPlanning planning;
    private final EditionInView editions;

    WithdrawalController(RegistrationDesk desk, AgendaPlanning planning, EditionInView editions) {
        this.desk = desk;
        this.planning = planning;
        this.editions = editions;
    }

    /** The form that confirms: nothing is typed, but it may be refused. */
    record Withdrawal() {}

    @ModelAttribute
    void subject(@PathVariable UUID workshop, @PathVariable UUID registration, Model model) {
        var found = planning.workshop(workshop);
        model.addAttribute("workshop", found);
        model.addAttribute("registration", desk.registration(workshop, registration));
        editions.showOf(found.edition(), model);
    }

    @GetMapping
    String confirm(Model model) {
        model.addAttribute("form", new Withdrawal());
        return CONFIRM;
    }

    @PostMapping
    String withdraw(@PathVariable UUID workshop, @PathVariable UUID registration,
            @ModelAttribute("form") Withdrawal form, BindingResult errors) {
        return FormSending.isDone(errors, () -> desk.withdraw(workshop, registration))
                ? "redirect:/organisation/ateliers/{workshop}?avis=inscription-retiree#inscriptions" : CONFIRM;
    }
}
