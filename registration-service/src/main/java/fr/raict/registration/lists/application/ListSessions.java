package fr.raict.registration.lists.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.values.FrenchOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows organisers how full each workshop of an edition is. */
@Service
public class ListSessions {

    private final EditionSummaries summaries;
    private final ViewAvailability viewAvailability;

    ListSessions(EditionSummaries summaries, ViewAvailability viewAvailability) {
        this.summaries = summaries;
        this.viewAvailability = viewAvailability;
    }

    /** What comes first; workshops that are alike in it come as in the programme. */
    public enum Order {
        PROGRAMME, TITLE,
        /** The one with fewest seats left. */
        FREE,
        /** The one for which most people wait. */
        WAITING
    }

    /**
     * One of them.
     *
     * @param startsAt null while it has no place in the programme
     * @param free seats that nobody has
     */
    public record SessionLine(UUID workshop, String title, @Nullable Instant startsAt, int capacity, int seated,
            int waiting, int free) {
    }

    public List<SessionLine> ofEdition(UUID edition, Order order) {
        return summaries.of(new EditionId(edition)).stream().map(this::line).sorted(comparator(order)).toList();
    }

    private SessionLine line(SeatBookSummary summary) {
        var workshop = summary.workshop();
        var seats = viewAvailability.of(summary);
        return new SessionLine(workshop.id().value(), workshop.title(),
                workshop.placed().map(Placement::startsAt).orElse(null), seats.capacity(), seats.seated(),
                seats.waiting(), Math.max(0, seats.capacity() - seats.seated()));
    }

    private static Comparator<SessionLine> comparator(Order order) {
        var programme = Comparator.comparing(SessionLine::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(FrenchOrder.of(SessionLine::title)).thenComparing(SessionLine::workshop);
        return switch (order) {
            case PROGRAMME -> programme;
            case TITLE -> FrenchOrder.of(SessionLine::title).thenComparing(programme);
            case FREE -> Comparator.comparingInt(SessionLine::free).thenComparing(programme);
            case WAITING -> Comparator.comparingInt(SessionLine::waiting).reversed().thenComparing(programme);
        };
    }
}
