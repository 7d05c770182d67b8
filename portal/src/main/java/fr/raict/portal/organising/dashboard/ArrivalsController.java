package fr.raict.portal.organising.dashboard;

import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.registration.ArrivalsBy;
import fr.raict.portal.services.registration.ListsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From which authorities registrations came in, day by day. */
@Controller
@RequestMapping("/organisation/inscriptions/courbe")
class ArrivalsController {
    private final ListsApi lists;
    private final EditionInView editions;

    ArrivalsController(ListsApi lists, EditionInView editions) {
        this.lists = lists;
        this.editions = editions;
    }

    @GetMapping
    String show(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(name = "par", defaultValue = "TYPE") ArrivalsBy.By by, Model model) {
        var edition = editions.show(asked, model);
        model.addAttribute("by", by);
        model.addAttribute("choices", ArrivalsBy.By.values());
        model.addAttribute("curve", ArrivalCurve.of(lists.arrivals(edition.id(), by)));
        model.addAttribute("name", switch (by) {
            case TYPE -> "kind";
            case SIZE -> "size";
            case REGION -> "region";
        });
        model.addAttribute("parameter", switch (by) {
            case TYPE -> "type";
            case SIZE -> "taille";
            case REGION -> "region";
        });
        return "organisation/arrivals";
    }
}
