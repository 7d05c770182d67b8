package fr.raict.portal.organising.unlisted;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.StudiedAuthority;
import fr.raict.values.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of authorities that delegates entered freely, and the form that corrects one. */
@Controller
@RequestMapping("/organisation/mandats/hors-liste")
class UnlistedController {
    private static final String LIST = "/organisation/mandats/hors-liste";
    private static final String CORRECTION = "organisation/unlisted/correction";

    private final RegistrationApi registrations;

    UnlistedController(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var search = TypedText.line(q);
        var found = PartOfList.at(page, part -> registrations.unlistedAuthorities(search, part, Pager.LINES));
        model.addAttribute("q", search);
        model.addAttribute("total", found.total());
        model.addAttribute("authorities", found.items());
        model.addAttribute("pager", Pager.of(found, LIST).with("q", search));
        return "organisation/unlisted/list";
    }

    @GetMapping("/{code}/correction")
    String edit(@PathVariable String code, Model model) {
        var asked = show(code, model);
        model.addAttribute("form", CorrectionForm.of(asked.authority()));
        return CORRECTION;
    }

    @PostMapping("/{code}/correction")
    String correct(@PathVariable String code, @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors,
            Model model) {
        if (FormSending.isDone(errors, () -> registrations.correctAuthority(code, form.correction()))) {
            return "redirect:" + LIST + "?avis=collectivite-corrigee";
        }
        show(code, model);
        return CORRECTION;
    }

    private StudiedAuthority show(String code, Model model) {
        var asked = registrations.unlistedAuthority(code);
        model.addAttribute("asked", asked);
        return asked;
    }
}
