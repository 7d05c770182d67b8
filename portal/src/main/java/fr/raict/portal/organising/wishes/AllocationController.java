package fr.raict.portal.organising.wishes;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.FormSending;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.Allocation;
import fr.raict.portal.services.registration.WishesApi;
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

/** Shows who wishes and who does not, allocates sessions, and publishes who gets what. */
@Controller
@RequestMapping("/organisation/editions/{id}/voeux")
class AllocationController {
    private static final String PAGE = "organisation/wishes/round";
    private static final String PUBLICATION = "organisation/wishes/publication";
    private static final String BACK = "redirect:/organisation/editions/{id}/voeux";

    private final EditionInView editions;
    private final WishesApi wishes;

    AllocationController(EditionInView editions, WishesApi wishes) {
        this.editions = editions;
        this.wishes = wishes;
    }

    /** The seed of the lots as typed; empty for one that is drawn. */
    record SeedForm(UUID key, @Pattern(regexp = "[0-9]{0,6}", message = "{wishes.seed.unfit}") String seed) {

        SeedForm(@Nullable UUID key, @Nullable String seed) {
            this.key = key == null ? UUID.randomUUID() : key;
            this.seed = TypedText.line(seed).replaceAll("[\\s\\u00A0\\u202F]", "");
        }

        Allocation.Request request() {
            return new Allocation.Request(seed.isEmpty() ? null : Long.valueOf(seed));
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new SeedForm(null, null));
        return page(id, model);
    }

    private String page(UUID id, Model model) {
        try (var questions = new Questions()) {
            var allocation = questions.ask(() -> IfAnswered.found(() -> wishes.allocation(id)));
            editions.showOf(id, model);
            allocation.get().ifPresent(found -> model.addAttribute("allocation", found));
        }
        return PAGE;
    }

    @GetMapping("/collectivites")
    String authorities(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(
                    () -> PartOfList.at(page, part -> wishes.authorities(id, part, Pager.LINES)));
            editions.showOf(id, model);
            var found = asked.get();
            model.addAttribute("authorities", found);
            model.addAttribute("pager",
                    Pager.of(found, "/organisation/editions/" + id + "/voeux/collectivites"));
        }
        return "organisation/wishes/authorities";
    }

    @PostMapping("/attribution")
    String allocate(@PathVariable UUID id, @Valid @ModelAttribute("form") SeedForm form, BindingResult errors,
            Model model) {
        FormErrors.refuseUnlessRead(errors);
        return FormSending.isDone(errors, () -> wishes.allocate(id, form.key(), form.request()))
                ? BACK + "?avis=attribution-lancee" : page(id, model);
    }

    @GetMapping("/publication")
    String confirm(@PathVariable UUID id, @ModelAttribute("form") Confirmation form, Model model) {
        return publication(id, model);
    }

    @PostMapping("/publication")
    String publish(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Confirmation form,
            BindingResult errors, Model model) {
        return FormSending.isDone(errors, () -> wishes.publish(id, EntityTag.of(version)))
                ? BACK + "?avis=attribution-publiee" : publication(id, model);
    }

    private String publication(UUID id, Model model) {
        try (var questions = new Questions()) {
            var allocation = questions.ask(() -> wishes.allocation(id));
            editions.showOf(id, model);
            model.addAttribute("allocation", allocation.get());
        }
        return PUBLICATION;
    }
}
