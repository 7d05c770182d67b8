package fr.raict.portal.authority;

import java.util.List;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** A search with a list to pick from; with htmx the list follows the typing. */
@Controller
@RequestMapping("/mon-espace/collectivite")
class AuthorityController {
    private static final int SHORTEST_QUERY = 2;
    private static final String PICKER = "authority/picker";
    private static final String UNLISTED = "authority/unlisted";

    private final RegistrationApi registrations;

    AuthorityController(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    @GetMapping
    String search(@ModelAttribute("form") AuthorityChoice choice, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        model.addAttribute("found", found(choice.q()));
        model.addAttribute("partial", htmx);
        return htmx ? PICKER + " :: results" : PICKER;
    }

    @PostMapping
    String choose(@Valid @ModelAttribute("form") AuthorityChoice choice, BindingResult errors, Model model) {
        if (isAsked(Mandate.Request.listed(choice.authority()), errors)) {
            return next(choice.retour());
        }
        model.addAttribute("found", found(choice.q()));
        return PICKER;
    }

    @GetMapping("/hors-liste")
    String unlisted(@ModelAttribute("form") UnlistedAuthority form) {
        return UNLISTED;
    }

    @PostMapping("/hors-liste")
    String enter(@Valid @ModelAttribute("form") UnlistedAuthority form, BindingResult errors) {
        return isAsked(Mandate.Request.unlisted(form.name(), form.country()), errors) ? next(form.retour()) : UNLISTED;
    }

    private boolean isAsked(Mandate.Request request, BindingResult errors) {
        return FormSending.isDone(errors, () -> registrations.requestMandate(request));
    }

    private List<LocalAuthority> found(String query) {
        return query.length() < SHORTEST_QUERY ? List.of() : registrations.authorities(query);
    }

    private static String next(String retour) {
        return "redirect:" + (retour.isEmpty() ? "/mon-espace?avis=collectivite" : retour);
    }
}
