package fr.raict.registration.lists.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.SelectRegistrations.Selection;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Reads the registrations of an edition or a workshop to the end, as they are listed a page at a time. */
@Service
public class ReadRegistrations {

    private static final Paging EVERYTHING = new Paging(0, Paging.LARGEST);

    private final SelectRegistrations select;
    private final StreamedRegistrations rows;
    private final EditionSummaries summaries;
    private final ViewAvailability viewAvailability;

    ReadRegistrations(SelectRegistrations select, StreamedRegistrations rows, EditionSummaries summaries,
            ViewAvailability viewAvailability) {
        this.select = select;
        this.rows = rows;
        this.summaries = summaries;
        this.viewAvailability = viewAvailability;
    }

    /**
     * What there is to read.
     *
     * @param workshop null when it is a whole edition
     * @param workshops those that the registrations may be for, but for one that came a moment ago
     */
    public record Reading(EditionId edition, Optional<Workshop> workshop, Map<WorkshopId, Workshop> workshops,
            Rows rows) {
    }

    /** The registrations, read each time they are asked for. */
    public interface Rows {
        void each(Consumer<ListedRegistration> consumer);
    }

    public Reading ofEdition(UUID edition, Filter filter) {
        var id = new EditionId(edition);
        var workshops = summaries.of(id).stream().map(SeatBookSummary::workshop)
                .collect(Collectors.toMap(Workshop::id, Function.identity()));
        return new Reading(id, Optional.empty(), workshops, rows(select.ofEdition(id, filter, EVERYTHING), filter));
    }

    /** Refused when there is no such workshop. */
    public Reading ofWorkshop(UUID workshop, Filter filter) {
        var found = viewAvailability.summary(new WorkshopId(workshop)).workshop();
        return new Reading(found.edition(), Optional.of(found), Map.of(found.id(), found),
                rows(select.ofWorkshop(found.edition(), found.id(), filter, EVERYTHING), filter));
    }

    /** A page asks for another word when too many people are found; a file has room for all of them. */
    private Rows rows(Selection selection, Filter filter) {
        var query = selection.query();
        return selection.partial()
                ? consumer -> rows.each(query.ofEverybody(), only(named(filter), consumer))
                : consumer -> rows.each(query, consumer);
    }

    private static Predicate<ListedRegistration> named(Filter filter) {
        var words = SearchWords.of(filter.words());
        return row -> words.isFoundIn(SearchWords.of(row.person().givenName(), row.person().familyName(),
                row.person().email(), row.registration().authority().name()));
    }

    private static Consumer<ListedRegistration> only(Predicate<ListedRegistration> wanted,
            Consumer<ListedRegistration> consumer) {
        return row -> {
            if (wanted.test(row)) {
                consumer.accept(row);
            }
        };
    }
}
