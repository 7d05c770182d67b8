package fr.raict.portal.organising.editions;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.agenda.Edition;
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

    private final EditionInView editions;
    private final PartKind kind;

    PartController(EditionInView editions, PartKind kind) {
        this.editions = editions;
        this.kind = kind;
    }

    abstract Optional<P> find(Edition edition, UUID part);

    /** As its reader knows it. */
    abstract String nameOf(P part, Edition edition);

    abstract F startOf(Edition edition);

    abstract F formOf(P part, Edition edition);

    abstract void add(Edition edition, String seen, UUID key, F form);

    abstract void change(Edition edition, UUID part, String seen, F form);

    abstract void remove(Edition edition, UUID part, String seen);

    @ModelAttribute("edition")
    Edition edition(@PathVariable UUID id, Model model) {
        model.addAttribute("kind", kind);
        return editions.showOf(id, model);
    }

    @GetMapping({"/nouvelle", "/nouveau"})
    String start(@ModelAttribute(name = "edition", binding = false) Edition edition, FormKey key, Model model) {
        model.addAttribute("form", startOf(edition));
        return FORM;
    }

    @PostMapping({"/nouvelle", "/nouveau"})
    String add(@ModelAttribute(name = "edition", binding = false) Edition edition, @RequestParam long version,
            FormKey key, @Valid @ModelAttribute("form") F form, BindingResult errors) {
        var isDone = FormSending.isDone(errors, () -> add(edition, EntityTag.of(version), key.key(), form));
        return isDone ? editionWith(kind.added()) : FORM;
    }

    @GetMapping("/{part}")
    String edit(@ModelAttribute(name = "edition", binding = false) Edition edition,
            @PathVariable("part") UUID id, Model model) {
        model.addAttribute("form", formOf(show(edition, id, model), edition));
        return FORM;
    }

    @PostMapping("/{part}")
    String change(@ModelAttribute(name = "edition", binding = false) Edition edition,
            @PathVariable("part") UUID id, @RequestParam long version, @Valid @ModelAttribute("form") F form,
            BindingResult errors, Model model) {
        show(edition, id, model);
        var isDone = FormSending.isDone(errors, () -> change(edition, id, EntityTag.of(version), form));
        return isDone ? editionWith(kind.changed()) : FORM;
    }

    @GetMapping("/{part}/suppression")
    String confirm(@ModelAttribute(name = "edition", binding = false) Edition edition,
            @PathVariable("part") UUID id, @ModelAttribute("form") Confirmation form, Model model) {
        return toRemove(edition, id).show(model);
    }

    @PostMapping("/{part}/suppression")
    String remove(@ModelAttribute(name = "edition", binding = false) Edition edition,
            @PathVariable("part") UUID id, @RequestParam long version, @ModelAttribute("form") Confirmation form,
            BindingResult errors, Model model) {
        var isRemoved = FormSending.isRemoved(errors, () -> remove(edition, id, EntityTag.of(version)));
        return isRemoved ? editionWith(kind.removed()) : toRemove(edition, id).show(model);
    }

    private ToRemove toRemove(Edition edition, UUID id) {
        var page = "/organisation/editions/" + edition.id();
        return new ToRemove(kind.name(), "editions", "%s/%s/%s/suppression".formatted(page, kind.section(), id),
                nameOf(part(edition, id), edition), page, edition.version());
    }

    private P part(Edition edition, UUID id) {
        return find(edition, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private P show(Edition edition, UUID id, Model model) {
        var part = part(edition, id);
        model.addAttribute("part", part);
        return part;
    }

    private String editionWith(String notice) {
        return "redirect:/organisation/editions/{id}?avis=%s#%s".formatted(notice, kind.section());
    }
}
