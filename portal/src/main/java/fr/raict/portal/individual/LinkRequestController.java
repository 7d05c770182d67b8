package fr.raict.portal.individual;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
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

/**
 * Asks for the link by which somebody without an authority registers. What is answered is always the same page, whatever
 * is known of the address.
 */
@Controller
@RequestMapping("/editions/{id}/inscription/individuelle")
class LinkRequestController {
    private static final String FORM = "individual/ask";

    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final Clock clock;

    LinkRequestController(AgendaApi agenda, RegistrationApi registrations, Clock clock) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("form", LinkForm.empty(locale.getLanguage()));
        return page(FORM, id, model);
    }

    @PostMapping
    String send(@PathVariable UUID id, @Valid @ModelAttribute("form") LinkForm form, BindingResult errors,
            Model model) {
        return FormSending.isDone(errors, () -> registrations.requestLink(id, form.person()))
                ? "redirect:/editions/{id}/inscription/individuelle/envoyee"
                : page(FORM, id, model);
    }

    @GetMapping("/envoyee")
    String sent(@PathVariable UUID id, Model model) {
        return page("individual/sent", id, model);
    }

    private String page(String template, UUID id, Model model) {
        var edition = agenda.edition(id);
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
        model.addAttribute("phase", edition.phase(clock.instant()));
        return template;
    }
}
