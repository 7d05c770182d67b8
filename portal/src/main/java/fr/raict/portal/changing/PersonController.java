package fr.raict.portal.changing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Everything that one person is or was registered for in an edition, and what can be done about it. */
@Controller
class PersonController {
    private final PersonPages pages;

    PersonController(PersonPages pages) {
        this.pages = pages;
    }

    @GetMapping(PersonPlace.PERSON)
    String person(@ModelAttribute("place") PersonPlace place, Model model) {
        pages.show(place, model);
        return "changing/person";
    }
}
