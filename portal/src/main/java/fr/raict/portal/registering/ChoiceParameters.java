package fr.raict.portal.registering;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells each step of a choice its addresses, and holds its people to their rules. */
@ControllerAdvice(assignableTypes = {ChoicePeopleController.class, ChoiceController.class})
class ChoiceParameters {
    private final PeopleRules peopleRules;

    ChoiceParameters(PeopleRules peopleRules) {
        this.peopleRules = peopleRules;
    }

    @ModelAttribute("place")
    ChoicePlace place(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID atelier) {
        return new ChoicePlace(id, atelier);
    }

    @InitBinder("form")
    void holdPeopleToTheirRules(WebDataBinder binder) {
        binder.addValidators(peopleRules);
    }
}
