package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.raict.registration.seating.application.SeatBookSummary;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatCounts;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of a seat book's summary in the store. Its counts are JSON in one string, as entries of a seat book are: of
 * four hundred authorities about 25 kB.
 */
final class SummaryDocument {

    static final String COLLECTION = "seat_book_summaries";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SummaryDocument() {
    }

    /** @param arrivals by the second at which their quarter of an hour begins */
    private record Counts(int seated, int waiting, int withdrawn, int cancelled, List<OfAuthority> authorities,
            SortedMap<Long, Integer> arrivals) {

        private record OfAuthority(String code, String name, int seated, int waiting) {
        }

        static Counts of(SeatCounts counts) {
            var arrivals = new TreeMap<Long, Integer>();
            counts.arrivals().forEach((quarter, arrived) -> arrivals.put(quarter.getEpochSecond(), arrived));
            return new Counts(counts.seated(), counts.waiting(), counts.withdrawn(), counts.cancelled(),
                    counts.authorities().stream().map(each -> new OfAuthority(each.authority().code(),
                            each.authority().name(), each.seated(), each.waiting())).toList(),
                    arrivals);
        }

        SeatCounts counts() {
            var quarters = new TreeMap<Instant, Integer>();
            arrivals.forEach((second, arrived) -> quarters.put(Instant.ofEpochSecond(second), arrived));
            return new SeatCounts(seated, waiting, withdrawn, cancelled,
                    authorities.stream().map(each -> new SeatCounts.OfAuthority(
                            new Authority(each.code(), each.name()), each.seated(), each.waiting())).toList(),
                    quarters);
        }
    }

    static Document write(SeatBook book) {
        var workshop = book.workshop();
        return new Document(SeatBookDocument.VERSION, book.state().version())
                .append(SeatBookDocument.EDITION, workshop.edition().value())
                .append("workshop", SeatBookDocument.workshop(workshop))
                .append("counts", JSON.writeValueAsString(Counts.of(book.counts())));
    }

    static SeatBookSummary read(Document document) {
        return new SeatBookSummary(SeatBookDocument.workshop(document),
                JSON.readValue(document.getString("counts"), Counts.class).counts());
    }
}
