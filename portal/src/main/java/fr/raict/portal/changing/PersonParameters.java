package fr.raict.portal.changing;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells each page about a person its addresses. */
@ControllerAdvice(assignableTypes = {PersonController.class, ReplacementController.class, CorrectionController.class,
        MoveController.class, MoveResultController.class, OfferController.class})
class PersonParameters {

    @ModelAttribute("place")
    PersonPlace place(@PathVariable UUID workshop, @PathVariable UUID registration,
            @RequestParam(name = "i", required = false) @Nullable List<UUID> ticked) {
        return new PersonPlace(workshop, registration, ticked);
    }
}
