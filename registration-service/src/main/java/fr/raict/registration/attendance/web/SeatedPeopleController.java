package fr.raict.registration.attendance.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.registration.attendance.application.ListSeatedPeople;
import fr.raict.registration.attendance.application.ListSeatedPeople.Part;
import fr.raict.registration.attendance.application.SeatedPeople.Query;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.READER;

/** Whom badges are printed for. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/seated-people")
class SeatedPeopleController {

    private static final int LONGEST_PLACE = 500;

    private final ListSeatedPeople listSeatedPeople;

    SeatedPeopleController(ListSeatedPeople listSeatedPeople) {
        this.listSeatedPeople = listSeatedPeople;
    }

    @GetMapping
    @Access(READER)
    Part list(@PathVariable UUID edition, @RequestParam Optional<UUID> workshop, @RequestParam Optional<Instant> since,
            @RequestParam(defaultValue = "") @Size(max = LONGEST_PLACE) String after) {
        return listSeatedPeople.list(new Query(new EditionId(edition), workshop.map(WorkshopId::new), since), after);
    }
}
