package fr.raict.portal.organising.wishes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.WishRound;
import fr.raict.portal.services.registration.WishesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a round of wishes in an edition, changes it, and gives it up. */
@Controller
@RequestMapping("/organisation/editions/{id}/voeux")
class WishRoundController {
    private static final String FORM = "organisation/wishes/form";

    private final EditionInView editions;
    private final WishesApi wishes;
    private final Editing editing;

    WishRoundController(EditionInView editions, WishesApi wishes, Editing editing) {
        this.editions = editions;
        this.wishes = wishes;
        this.editing = editing;
    }

    /** @param round empty while there is none */
    private record Seen(Edition edition, Optional<WishRound> round) {

        WishRound saved() {
            return round.orElseGet(() -> new WishRound(edition.id(), 0, WishRound.State.OPEN, Instant.EPOCH, 4, 8));
        }

        WishRoundForm asForm(WishRound saved) {
            return WishRoundForm.of(saved.version() == 0 ? null : saved, edition.timeZone());
        }
    }

    @GetMapping("/reglages")
    String edit(@PathVariable UUID id, Model model) {
        var seen = show(id, model);
        model.addAttribute("form", seen.asForm(seen.saved()));
        model.addAttribute("version", seen.saved().version());
        return FORM;
    }

    @PostMapping("/reglages")
    String save(@PathVariable UUID id, SentEdit sent, @Valid @ModelAttribute("form") WishRoundForm form,
            BindingResult errors, Model model) {
        var seen = show(id, model);
        var isSaved = editing.isSaved(new Edited<>(seen.saved(), seen::asForm), sent, form, errors, model,
                chosen -> wishes.changeRound(id, sent.entityTag(), chosen.details(seen.edition().timeZone())));
        return isSaved ? "redirect:/organisation/editions/{id}/voeux?avis=voeux-enregistres" : FORM;
    }

    private Seen show(UUID id, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> IfAnswered.found(() -> wishes.round(id)));
            var seen = new Seen(editions.showOf(id, model), asked.get());
            seen.round().ifPresent(round -> model.addAttribute("round", round));
            return seen;
        }
    }

    @GetMapping("/abandon")
    String confirm(@PathVariable UUID id, @ModelAttribute("form") Confirmation form, Model model) {
        return toGiveUp(id, model);
    }

    @PostMapping("/abandon")
    String giveUp(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Confirmation form,
            BindingResult errors, Model model) {
        var isRemoved = FormSending.isRemoved(errors, () -> wishes.giveUp(id, EntityTag.of(version)));
        return isRemoved ? "redirect:/organisation/editions/{id}/voeux?avis=voeux-abandonnes" : toGiveUp(id, model);
    }

    private String toGiveUp(UUID id, Model model) {
        var round = wishes.round(id);
        var edition = editions.showOf(id, model);
        var page = "/organisation/editions/" + id + "/voeux";
        return new ToRemove("wishes", "editions", page + "/abandon", edition.name(), page, round.version()).show(model);
    }
}
