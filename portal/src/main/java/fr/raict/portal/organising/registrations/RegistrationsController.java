package fr.raict.portal.organising.registrations;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.lists.FilterChoices;
import fr.raict.portal.organising.lists.KeptFilters;
import fr.raict.portal.organising.lists.ListFilter;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.ListsApi;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.SavedFilter;
import fr.raict.portal.services.registration.SessionLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists behind the dashboard's numbers: registrations, authorities and seats of an edition. */
@Controller
@RequestMapping("/organisation/inscriptions")
class RegistrationsController {
    private static final String LIST = "/organisation/inscriptions";

    private final RegistrationApi registrations;
    private final ListsApi lists;
    private final EditionInView editions;
    private final KeptFilters keptFilters;

    RegistrationsController(RegistrationApi registrations, ListsApi lists, EditionInView editions,
            KeptFilters keptFilters) {
        this.registrations = registrations;
        this.lists = lists;
        this.editions = editions;
        this.keptFilters = keptFilters;
    }

    @GetMapping
    String list(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @ModelAttribute("filter") ListFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(asked, model);
        var found = PartOfList.at(page, part -> filter.workshop() == null
                ? lists.registrations(edition.id(), filter.asked(), part, Pager.LINES)
                : lists.ofWorkshop(filter.workshop(), filter.asked(), part, Pager.LINES));
        FilterChoices.addTo(model);
        if (page <= 1) { // beyond, the list itself may be asked for twice
            model.addAttribute("keptFilters", keptFilters.of(SavedFilter.Of.REGISTRATIONS, asked));
        }
        model.addAttribute("found", found);
        model.addAttribute("total", found.total());
        model.addAttribute("pager", filter.carriedBy(Pager.of(found, LIST).with("edition", asked)));
        return "organisation/registrations/list";
    }

    @GetMapping("/collectivites")
    String authorities(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(asked, model);
        var found = PartOfList.at(page, part -> registrations.representedAuthorities(edition.id(), part, Pager.LINES));
        model.addAttribute("total", found.total());
        model.addAttribute("authorities", found.items());
        model.addAttribute("pager", Pager.of(found, LIST + "/collectivites").with("edition", asked));
        return "organisation/registrations/authorities";
    }

    @GetMapping("/places")
    String seats(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(name = "tri", defaultValue = "PROGRAMME") SessionLine.Sort sort, Model model) {
        var edition = editions.show(asked, model);
        model.addAttribute("sort", sort);
        model.addAttribute("sorts", SessionLine.Sort.values());
        model.addAttribute("lines", lists.sessions(edition.id(), sort));
        return "organisation/registrations/seats";
    }
}
