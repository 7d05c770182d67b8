package fr.raict.portal.organising.mandates;

import java.util.UUID;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.StudiedMandate;
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

    private final RegistrationApi registrations;
    private final EditionInView editions;

    MandateController(RegistrationApi registrations, EditionInView editions) {
        this.registrations = registrations;
        this.editions = editions;
    }

    @GetMapping
    String list(@RequestParam(name = "etat", defaultValue = "PENDING") Mandate.State state,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(null, model);
        var found = PartOfList.at(page,
                part -> registrations.mandates(edition.id(), state, q.strip(), part, Pager.LINES));
        model.addAttribute("state", state);
        model.addAttribute("states", Mandate.State.values());
        model.addAttribute("q", q.strip());
        model.addAttribute("total", found.total());
        model.addAttribute("cases", found.items());
        model.addAttribute("pager", Pager.of(found, "/organisation/mandats")
                .with("etat", state).with("q", q.strip()));
        return "organisation/mandates/list";
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable UUID id) {
        registrations.confirmMandate(id);
        return "redirect:/organisation/mandats?avis=mandat-confirme";
    }

    @GetMapping("/{id}/refus")
    String ask(@PathVariable UUID id, Model model) {
        var asked = show(id, model);
        model.addAttribute("form", new Mandate.Refusal(asked.mandate().refusalReason(), null));
        return REFUSAL;
    }

    @PostMapping("/{id}/refus")
    String refuse(@PathVariable UUID id, @ModelAttribute("form") Mandate.Refusal refusal, BindingResult errors,
            Model model) {
        if (FormSending.isDone(errors, () -> registrations.refuseMandate(id, refusal))) {
            var stays = refusal.registrations() == Mandate.WhatWasEntered.STAYS;
            return "redirect:/organisation/mandats?avis=" + (stays ? "mandat-refuse" : "mandat-ferme");
        }
        show(id, model);
        return REFUSAL;
    }

    private StudiedMandate show(UUID id, Model model) {
        var edition = editions.show(null, model);
        var asked = registrations.mandate(id, edition.id());
        model.addAttribute("asked", asked);
        return asked;
    }
}
