package fr.raict.registration.seating.web;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.ViewAvailability;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;

/** Seats left, for everybody. */
@RestController
@RequestMapping("${raict.api}")
class AvailabilityController {

    private final ViewAvailability viewAvailability;

    AvailabilityController(ViewAvailability viewAvailability) {
        this.viewAvailability = viewAvailability;
    }

    @GetMapping("/workshops/{workshop}/availability")
    @Access(PUBLIC)
    AvailabilityView ofWorkshop(@PathVariable UUID workshop) {
        return AvailabilityView.of(viewAvailability.ofWorkshop(workshop));
    }

    @GetMapping("/editions/{edition}/availability")
    @Access(PUBLIC)
    List<AvailabilityView> ofEdition(@PathVariable UUID edition) {
        return viewAvailability.ofEdition(edition).stream().map(AvailabilityView::of).toList();
    }
}
