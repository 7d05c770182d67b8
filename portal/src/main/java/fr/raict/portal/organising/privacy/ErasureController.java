package fr.raict.portal.organising.privacy;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.services.registration.ErasuresApi;
import fr.raict.portal.services.registration.ErasuresApi.Request;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Has a person erased from all services once their address is typed again, and shows which have done it. */
@Controller
@RequestMapping("/organisation/donnees-personnelles/effacement")
class ErasureController {
    private static final String CHECK = "organisation/privacy/check";
    private static final String PROGRESS = "organisation/privacy/progress";

    private final ErasuresApi erasures;

    ErasureController(ErasuresApi erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    String check(@RequestParam(defaultValue = "") String email, FormKey key, Model model) {
        model.addAttribute("form", new ErasureForm(email, ""));
        return CHECK;
    }

    @PostMapping
    String erase(FormKey key, @Valid @ModelAttribute("form") ErasureForm form, BindingResult errors) {
        FormErrors.refuseUnlessRead(errors);
        form.refuseUnlessTypedAgain(errors);
        return FormSending.ask(errors, () -> erasures.erase(key.key(), new Request(form.email())))
                .map(erasure -> "redirect:/organisation/donnees-personnelles/effacement/" + erasure.id())
                .orElse(CHECK);
    }

    @GetMapping("/{id}")
    String progress(@PathVariable UUID id, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        model.addAttribute("erasure", erasures.erasure(id));
        return htmx ? PROGRESS + " :: services" : PROGRESS;
    }
}
