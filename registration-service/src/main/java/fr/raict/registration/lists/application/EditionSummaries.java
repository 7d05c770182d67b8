package fr.raict.registration.lists.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import fr.raict.registration.ReadLately;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import org.springframework.stereotype.Component;

/** What the seat books of whole editions counted of themselves, at most a second old. */
@Component
class EditionSummaries {

    private final ReadLately<EditionId, List<SeatBookSummary>> known;

    EditionSummaries(ListedRegistrations lists) {
        this.known = new ReadLately<>(
                edition -> Optional.of(lists.summaries(edition)).filter(Predicate.not(List::isEmpty)));
    }

    List<SeatBookSummary> of(EditionId edition) {
        return known.find(edition).orElse(List.of());
    }
}
