package fr.raict.portal.organising.membership;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Marks the authorities of a pasted list, and shows what became of each line; what was not found stays in the form. A
 * reloaded page sends the list again, which changes nothing.
 */
@Controller
@RequestMapping("/organisation/adherents/liste")
class MarkListController {
    private static final String PAGE = "organisation/membership/import";

    private final RegistrationApi registrations;

    MarkListController(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    @GetMapping
    String start(Model model) {
        model.addAttribute("form", MarkListForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    String mark(@ModelAttribute("form") MarkListForm form, BindingResult errors, Model model) {
        FormErrors.refuseUnlessRead(errors);
        form.check(errors);
        FormSending.ask(errors, () -> registrations.markAuthorities(form.request())).ifPresent(marked -> {
            model.addAttribute("marked", marked);
            model.addAttribute("form", form.without(marked));
        });
        return PAGE;
    }
}
