package fr.raict.registration.seating.web;

import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.Availability;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;

/** Seats left, for everybody. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/availability")
class AvailabilityController {

    private final ViewAvailability viewAvailability;

    AvailabilityController(ViewAvailability viewAvailability) {
        this.viewAvailability = viewAvailability;
    }

    @GetMapping
    @Access(PUBLIC)
    Availability ofWorkshop(@PathVariable UUID workshop) {
        return viewAvailability.ofWorkshop(workshop);
    }
}
