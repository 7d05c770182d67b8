package fr.raict.portal.organising.wishes;

import java.util.UUID;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.FormSending;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.Allocation.Adjustment;
import fr.raict.portal.services.registration.WishesApi;
import fr.raict.portal.wishing.WishPages;
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

/** Who wished what and gets what, person by person; an organiser gives one session of a draft, or takes it. */
@Controller
@RequestMapping("/organisation/editions/{id}/voeux/personnes")
class AwardController {
    private static final String PERSON = "organisation/wishes/person";

    private final WishesApi wishes;
    private final WishPages pages;

    AwardController(WishesApi wishes, WishPages pages) {
        this.wishes = wishes;
        this.pages = pages;
    }

    /**
     * One session given or taken.
     *
     * @param given whether it is given; else it is taken
     */
    record AdjustmentForm(@Nullable UUID workshop, boolean given) {}

    @GetMapping
    String list(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> PartOfList.at(page, part -> wishes.wishes(id, part, Pager.LINES)));
            pages.show(id, model);
            var found = asked.get();
            model.addAttribute("wishes", found.items());
            model.addAttribute("total", found.total());
            model.addAttribute("pager", Pager.of(found, "/organisation/editions/" + id + "/voeux/personnes"));
        }
        return "organisation/wishes/people";
    }

    @GetMapping("/{wish}")
    String show(@PathVariable UUID id, @PathVariable UUID wish, Model model) {
        model.addAttribute("form", new AdjustmentForm(null, false));
        try (var questions = new Questions()) {
            var allocation = questions.ask(() -> wishes.allocation(id));
            person(id, wish, model);
            var draft = allocation.get().draft();
            if (draft != null && draft.isEditable()) {
                model.addAttribute("version", draft.version());
            }
        }
        return PERSON;
    }

    /** Whoever was slower sees what the person has by now, and may decide anew. */
    @PostMapping("/{wish}")
    String adjust(@PathVariable UUID id, @PathVariable UUID wish, @RequestParam long version,
            @ModelAttribute("form") AdjustmentForm form, BindingResult errors, Model model) {
        FormErrors.refuseUnlessRead(errors);
        model.addAttribute("version", version);
        var workshop = form.workshop();
        if (workshop != null && FormSending.isDone(errors,
                () -> adjust(id, version, new Adjustment(wish, workshop, form.given()), model))) {
            return "redirect:/organisation/editions/{id}/voeux/personnes/{wish}?avis=attribution-modifiee";
        }
        person(id, wish, model);
        return PERSON;
    }

    private void adjust(UUID id, long version, Adjustment adjustment, Model model) {
        try {
            wishes.adjust(id, EntityTag.of(version), adjustment);
        } catch (ServiceProblem refusal) {
            refusal.property("current", DraftVersion.class)
                    .ifPresent(current -> model.addAttribute("version", current.version()));
            throw refusal;
        }
    }

    /** Which draft there is by now. */
    private record DraftVersion(long version) {}

    private void person(UUID id, UUID wish, Model model) {
        try (var questions = new Questions()) {
            var found = questions.ask(() -> wishes.wish(id, wish));
            pages.show(id, model);
            model.addAttribute("wish", found.get());
        }
    }
}
