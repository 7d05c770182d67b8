package fr.raict.portal.organising.mandates;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.organising.LeftEmpty;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.AskedMandate;
import fr.raict.portal.services.registration.AskedMandate.WhatWasEntered;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationOversightApi;
import fr.raict.portal.services.registration.StudiedMandate;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mandates by state; those to confirm come first. */
@Controller
@RequestMapping("/organisation/mandats")
class MandateController {
    private static final String REFUSAL = "organisation/mandates/refusal";

    private final RegistrationOversightApi oversight;
    private final EditionInView editions;

    MandateController(RegistrationOversightApi oversight, EditionInView editions) {
        this.oversight = oversight;
        this.editions = editions;
    }

    /** Why a mandate is refused, which the account's holder reads, and what becomes of what they entered. */
    record RefusalForm(String reason, WhatWasEntered registrations) {
        RefusalForm(@Nullable String reason, @Nullable WhatWasEntered registrations) {
            this.reason = TypedText.lines(reason);
            this.registrations = registrations == null ? WhatWasEntered.STAYS : registrations;
        }

        private AskedMandate.Refusal refusal() {
            return new AskedMandate.Refusal(LeftEmpty.orNull(reason), registrations);
        }

        private String notice() {
            return registrations == WhatWasEntered.STAYS ? "mandat-refuse" : "mandat-ferme";
        }
    }

    @GetMapping
    String list(@RequestParam(name = "etat", defaultValue = "PENDING") Mandate.State state,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(null, model);
        var found = PartOfList.at(page, part -> oversight.mandates(edition.id(), state, q.strip(), part, Pager.LINES));
        model.addAttribute("state", state);
        model.addAttribute("states", Mandate.State.values());
        model.addAttribute("q", q.strip());
        model.addAttribute("total", found.total());
        model.addAttribute("cases", found.items());
        model.addAttribute("pager", Pager.of(found.page() + 1, found.pages(), "/organisation/mandats")
                .with("etat", state).with("q", q.strip()));
        return "organisation/mandates/list";
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable UUID id) {
        oversight.confirm(id);
        return "redirect:/organisation/mandats?avis=mandat-confirme";
    }

    @GetMapping("/{id}/refus")
    String ask(@PathVariable UUID id, Model model) {
        var asked = show(id, model);
        model.addAttribute("form", new RefusalForm(asked.mandate().refusalReason(), WhatWasEntered.STAYS));
        return REFUSAL;
    }

    @PostMapping("/{id}/refus")
    String refuse(@PathVariable UUID id, @ModelAttribute("form") RefusalForm form, BindingResult errors, Model model) {
        if (FormSending.isDone(errors, () -> oversight.refuse(id, form.refusal()))) {
            return "redirect:/organisation/mandats?avis=" + form.notice();
        }
        show(id, model);
        return REFUSAL;
    }

    private StudiedMandate show(UUID id, Model model) {
        var edition = editions.show(null, model);
        var asked = oversight.mandate(id, edition.id());
        model.addAttribute("asked", asked);
        return asked;
    }
}
