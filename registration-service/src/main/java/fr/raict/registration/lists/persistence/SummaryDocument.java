package fr.raict.registration.lists.persistence;

import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatCounts;
import fr.raict.registration.seating.domain.Workshop;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A seat book's summary as stored: with four hundred authorities about 25 kB.
 *
 * @param version of the book
 */
@Document("seat_book_summaries")
record SummaryDocument(@Id UUID id, long version, @Indexed(useGeneratedName = true) EditionId edition,
        Workshop workshop, SeatCounts counts) {

    static SummaryDocument of(SeatBookSummary summary) {
        var workshop = summary.workshop();
        return new SummaryDocument(workshop.id().value(), summary.version(), workshop.edition(), workshop,
                summary.counts());
    }

    SeatBookSummary toSummary() {
        return new SeatBookSummary(workshop, version, counts);
    }
}
