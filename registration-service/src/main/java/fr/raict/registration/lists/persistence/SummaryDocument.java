package fr.raict.registration.lists.persistence;

import java.util.Objects;
import java.util.UUID;

import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatCounts;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A seat book's summary as stored: with four hundred authorities about 25 kB.
 *
 * @param version of the book
 * @param rules absent in what was stored before there were any
 */
@Document("seat_book_summaries")
record SummaryDocument(@Id UUID id, long version, @Indexed(useGeneratedName = true) EditionId edition,
        Workshop workshop, @Nullable AdmissionRules rules, SeatCounts counts) {

    static SummaryDocument of(SeatBookSummary summary) {
        var workshop = summary.workshop();
        return new SummaryDocument(workshop.id().value(), summary.version(), workshop.edition(), workshop,
                summary.rules(),
                summary.counts());
    }

    SeatBookSummary toSummary() {
        return new SeatBookSummary(workshop, Objects.requireNonNullElse(rules, AdmissionRules.NONE), version, counts);
    }
}
