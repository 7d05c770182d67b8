package fr.raict.portal.wishing;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.WishesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the people of my authority wish in an edition and, once it is published, what they got. */
@Controller
@RequestMapping("/mon-espace/voeux")
class WishesController {
    private final AgendaApi agenda;
    private final WishesApi wishes;
    private final WishPages pages;

    WishesController(AgendaApi agenda, WishesApi wishes, WishPages pages) {
        this.agenda = agenda;
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping
    String current() {
        return IfAnswered.found(agenda::currentProgramme)
                .map(programme -> "redirect:/mon-espace/voeux/" + programme.edition().id()).orElse("redirect:/");
    }

    @GetMapping("/{edition}")
    String list(@PathVariable UUID edition, @RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(
                    () -> PartOfList.at(page, part -> wishes.wishes(edition, part, Pager.LINES)));
            pages.show(edition, model);
            var found = asked.get();
            model.addAttribute("round", found.round());
            model.addAttribute("wishes", found.items());
            model.addAttribute("total", found.total());
            model.addAttribute("pager", Pager.of(found, "/mon-espace/voeux/" + edition));
        }
        return "wishing/list";
    }
}
