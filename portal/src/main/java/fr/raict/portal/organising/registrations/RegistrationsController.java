package fr.raict.portal.organising.registrations;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.TextSearch;
import fr.raict.portal.services.registration.Registration;
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
    private final EditionRegistrations registrations;
    private final EditionInView editions;

    RegistrationsController(EditionRegistrations registrations, EditionInView editions) {
        this.registrations = registrations;
        this.editions = editions;
    }

    @GetMapping
    String list(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(name = "etat", required = false) Registration.@Nullable State state,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(asked, model);
        var filter = new RegistrationFilter(state, new TextSearch(q));
        var found = registrations.of(edition.id()).stream().filter(filter::keeps).toList();
        var pager = Pager.over(found, page, "/organisation/inscriptions").with("edition", asked)
                .with("etat", state).with("q", filter.search());
        model.addAttribute("filter", filter);
        model.addAttribute("total", found.size());
        model.addAttribute("lines", pager.part(found));
        model.addAttribute("pager", pager);
        return "organisation/registrations/list";
    }

    @GetMapping("/collectivites")
    String authorities(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(defaultValue = "1") int page, Model model) {
        var edition = editions.show(asked, model);
        var found = RepresentedAuthority.among(registrations.of(edition.id()));
        var pager = Pager.over(found, page, "/organisation/inscriptions/collectivites").with("edition", asked);
        model.addAttribute("total", found.size());
        model.addAttribute("authorities", pager.part(found));
        model.addAttribute("pager", pager);
        return "organisation/registrations/authorities";
    }
}
