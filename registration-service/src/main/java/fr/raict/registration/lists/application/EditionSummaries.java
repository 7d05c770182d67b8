package fr.raict.registration.lists.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import fr.raict.registration.ReadLately;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import org.springframework.stereotype.Component;

/**
 * What the seat books of whole editions counted of themselves, kept so shortly that the portal can keep what it draws of
 * them for twice as long, and the places left that it shows are a second old at most.
 */
@Component
class EditionSummaries {

    private static final Duration TRUSTED_FOR = Duration.ofMillis(300);

    private final ReadLately<EditionId, List<SeatBookSummary>> known;

    EditionSummaries(ListedRegistrations lists) {
        this.known = new ReadLately<>(TRUSTED_FOR,
                edition -> Optional.of(lists.summaries(edition)).filter(Predicate.not(List::isEmpty)));
    }

    List<SeatBookSummary> of(EditionId edition) {
        return known.find(edition).orElse(List.of());
    }
}
