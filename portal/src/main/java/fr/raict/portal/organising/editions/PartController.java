package fr.raict.portal.organising.editions;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.organising.Removal;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.EntityTag;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Adds, changes and removes the rooms or the slots of an edition, whose version they share.
 *
 * @param <P> the part of the edition
 * @param <F> its form
 */
abstract class PartController<P, F> {
    private static final String FORM = "organisation/editions/part";
    private static final String REMOVAL = "organisation/editions/part-removal";

    private final EditionInView editions;
    private final PartKind kind;

    PartController(EditionInView editions, PartKind kind) {
        this.editions = editions;
        this.kind = kind;
    }

    abstract Optional<P> find(EditionPlan edition, UUID part);

    abstract F startOf(EditionPlan edition);

    abstract F formOf(P part, EditionPlan edition);

    abstract void add(EditionPlan edition, String seen, UUID key, F form);

    abstract void change(EditionPlan edition, UUID part, String seen, F form);

    abstract void remove(EditionPlan edition, UUID part, String seen);

    @ModelAttribute("edition")
    EditionPlan edition(@PathVariable UUID id, Model model) {
        model.addAttribute("kind", kind);
        return editions.showOf(id, model);
    }

    @GetMapping({"/nouvelle", "/nouveau"})
    String start(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, FormKey key, Model model) {
        model.addAttribute("form", startOf(edition));
        return FORM;
    }

    @PostMapping({"/nouvelle", "/nouveau"})
    String add(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @RequestParam long version,
            FormKey key, @Valid @ModelAttribute("form") F form, BindingResult errors) {
        var isDone = FormSending.isDone(errors, () -> add(edition, EntityTag.of(version), key.key(), form));
        return isDone ? editionWith(kind.added()) : FORM;
    }

    @GetMapping("/{part}")
    String edit(@ModelAttribute(name = "edition", binding = false) EditionPlan edition,
            @PathVariable("part") UUID id, Model model) {
        model.addAttribute("form", formOf(show(edition, id, model), edition));
        return FORM;
    }

    @PostMapping("/{part}")
    String change(@ModelAttribute(name = "edition", binding = false) EditionPlan edition,
            @PathVariable("part") UUID id, @RequestParam long version, @Valid @ModelAttribute("form") F form,
            BindingResult errors, Model model) {
        show(edition, id, model);
        var isDone = FormSending.isDone(errors, () -> change(edition, id, EntityTag.of(version), form));
        return isDone ? editionWith(kind.changed()) : FORM;
    }

    @GetMapping("/{part}/suppression")
    String confirm(@ModelAttribute(name = "edition", binding = false) EditionPlan edition,
            @PathVariable("part") UUID id, Model model) {
        show(edition, id, model);
        model.addAttribute("form", new Removal());
        return REMOVAL;
    }

    @PostMapping("/{part}/suppression")
    String remove(@ModelAttribute(name = "edition", binding = false) EditionPlan edition,
            @PathVariable("part") UUID id, @RequestParam long version, @ModelAttribute("form") Removal form,
            BindingResult errors, Model model) {
        if (FormSending.isRemoved(errors, () -> remove(edition, id, EntityTag.of(version)))) {
            return editionWith(kind.removed());
        }
        show(edition, id, model);
        return REMOVAL;
    }

    private P show(EditionPlan edition, UUID id, Model model) {
        var part = find(edition, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("part", part);
        return part;
    }

    private String editionWith(String notice) {
        return "redirect:/organisation/editions/{id}?avis=%s#%s".formatted(notice, kind.section());
    }
}
