package fr.raict.portal.organising.registrations;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists behind the dashboard's numbers: registrations and authorities of an edition. */
@Controller
@RequestMapping("/organisation/inscriptions")
class RegistrationsController {
    private static final String LIST = "/organisation/inscriptions";

    private final RegistrationApi registrations;
    private final EditionInView editions;

    RegistrationsController(RegistrationApi registrations, EditionInView editions) {
        this.registrations = registrations;
        this.editions = editions;
    }

    @GetMapping
    String list(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(name = "etat", required = false) Registration.@Nullable State state,
            @RequestParam(name = "collectivite", required = false) @Nullable String authority,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(asked, model);
        var filter = RegistrationFilter.of(state, authority, q);
        var found = PartOfList.at(page, part -> registrations.ofEdition(edition.id(), state, filter.authority(),
                filter.search(), part, Pager.LINES));
        model.addAttribute("filter", filter);
        model.addAttribute("found", found);
        model.addAttribute("total", found.total());
        model.addAttribute("pager", Pager.of(found, LIST).with("edition", asked)
                .with("etat", state).with("collectivite", filter.authority()).with("q", filter.search()));
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
}
