package fr.raict.portal.organising.people;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.lists.FilterChoices;
import fr.raict.portal.organising.lists.KeptFilters;
import fr.raict.portal.organising.lists.ListFilter;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.ListsApi;
import fr.raict.portal.services.registration.PeoplePage;
import fr.raict.portal.services.registration.SavedFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is or was registered in an edition, with how many sessions in each state. */
@Controller
@RequestMapping("/organisation/personnes")
class PeopleController {
    private static final String LIST = "/organisation/personnes";

    private final ListsApi lists;
    private final EditionInView editions;
    private final KeptFilters keptFilters;

    PeopleController(ListsApi lists, EditionInView editions,
            KeptFilters keptFilters) {
        this.lists = lists;
        this.editions = editions;
        this.keptFilters = keptFilters;
    }

    @GetMapping
    String list(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @ModelAttribute("filter") ListFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(asked, model);
        var found = PartOfList.at(page, part -> lists.people(edition.id(), filter.asked(), part, Pager.LINES));
        FilterChoices.addTo(model);
        if (page <= 1) { // beyond, the list itself may be asked for twice
            model.addAttribute("keptFilters", keptFilters.of(SavedFilter.Of.PEOPLE, asked));
        }
        model.addAttribute("sorts", PeoplePage.Sort.values());
        model.addAttribute("found", found);
        model.addAttribute("total", found.total());
        model.addAttribute("pager", filter.carriedBy(Pager.of(found, LIST).with("edition", asked)));
        return "organisation/people/list";
    }
}
