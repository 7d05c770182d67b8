package fr.raict.portal.organising;

import java.util.UUID;

import fr.raict.portal.services.agenda.EntityTag;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes something once a page has asked; what still needs it is named there. */
public abstract class RemovalPages {
    private final String listAfterwards;

    /** @param listAfterwards address of the list in which it was, with the notice that it is gone */
    protected RemovalPages(String listAfterwards) {
        this.listAfterwards = listAfterwards;
    }

    protected abstract ToRemove toRemove(UUID id);

    /** @param entityTag of the version that was seen */
    protected abstract void remove(UUID id, String entityTag);

    @GetMapping
    String confirm(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new Removal());
        return toRemove(id).show(model);
    }

    @PostMapping
    String remove(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Removal form,
            BindingResult errors, Model model) {
        var isRemoved = FormSending.isRemoved(errors, () -> remove(id, EntityTag.of(version)));
        return isRemoved ? "redirect:" + listAfterwards : toRemove(id).show(model);
    }
}
