package fr.raict.portal.organising.lists;

import fr.raict.portal.services.registration.AuthorityKind;
import fr.raict.portal.services.registration.Region;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.SizeClass;
import org.springframework.ui.Model;

/** What there is to choose from in a form that narrows a list. */
public final class FilterChoices {
    private FilterChoices() {}

    public static void addTo(Model model) {
        model.addAttribute("states", Registration.State.values());
        model.addAttribute("kinds", AuthorityKind.values());
        model.addAttribute("regions", Region.values());
        model.addAttribute("sizes", SizeClass.values());
    }
}
