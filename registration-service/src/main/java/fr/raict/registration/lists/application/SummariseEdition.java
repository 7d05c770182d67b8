package fr.raict.registration.lists.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;

import fr.raict.registration.mandates.application.StudyMandates;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatCounts;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Counts the registrations of an edition, from what the workshops' books count of themselves. */
@Service
public class SummariseEdition {

    private final EditionSummaries summaries;
    private final KnownEditions editions;
    private final ViewAvailability viewAvailability;
    private final StudyMandates mandates;

    SummariseEdition(EditionSummaries summaries, KnownEditions editions, ViewAvailability viewAvailability,
            StudyMandates mandates) {
        this.summaries = summaries;
        this.editions = editions;
        this.viewAvailability = viewAvailability;
        this.mandates = mandates;
    }

    /**
     * The figures of an edition.
     *
     * @param registered registrations with a seat
     * @param offered registrations for which a seat is kept until the people answer
     * @param requested of which the organiser is still to decide
     * @param declined of which the organiser decided that they may not come
     * @param lapsed of those to whom a seat was offered and who did not answer in time
     * @param authorities with at least one active registration; who comes without one has none
     * @param perDay one entry per day on which somebody registered, in order
     * @param pendingMandates that wait for a decision, of no edition in particular
     */
    public record EditionSummary(int registered, int offered, int waiting, int requested, int declined, int withdrawn,
            int lapsed, int authorities,
            @Bounded(most = 500, because = "one for each workshop of an edition") List<Availability> byWorkshop,
            @Bounded(most = 400, because = "registration is open for months") List<RegistrationsOfADay> perDay,
            long pendingMandates) {
    }

    /**
     * Registrations, whatever became of them, by when they came in.
     *
     * @param day of the edition's time zone
     */
    public record RegistrationsOfADay(LocalDate day, int count) {
    }

    public EditionSummary of(UUID edition) {
        var id = new EditionId(edition);
        var found = summaries.of(id);
        var counts = found.stream().map(SeatBookSummary::counts).toList();
        return new EditionSummary(sum(counts, SeatCounts::seated), sum(counts, SeatCounts::offered),
                sum(counts, SeatCounts::waiting),
                sum(counts, SeatCounts::requested), sum(counts, SeatCounts::declined),
                sum(counts, SeatCounts::withdrawn), sum(counts, SeatCounts::lapsed), authorities(counts),
                found.stream().map(viewAvailability::of).toList(), perDay(counts, editions.zoneOf(id)),
                mandates.pending());
    }

    /** Of the workshops in the programme. */
    public List<Availability> availability(UUID edition) {
        return summaries.of(new EditionId(edition)).stream().map(viewAvailability::inProgramme)
                .flatMap(Optional::stream).toList();
    }

    private static int sum(List<SeatCounts> counts, ToIntFunction<SeatCounts> which) {
        return counts.stream().mapToInt(which).sum();
    }

    private static int authorities(List<SeatCounts> counts) {
        return (int) counts.stream().flatMap(each -> each.authorities().stream())
                .filter(each -> each.active() > 0 && !each.authority().ofIndividuals())
                .map(each -> each.authority().code()).distinct().count();
    }

    private static List<RegistrationsOfADay> perDay(List<SeatCounts> counts, ZoneId zone) {
        var perDay = new TreeMap<LocalDate, Integer>();
        counts.forEach(each -> each.arrivals().forEach(
                (quarter, arrived) -> perDay.merge(quarter.atZone(zone).toLocalDate(), arrived, Integer::sum)));
        return perDay.entrySet().stream().map(day -> new RegistrationsOfADay(day.getKey(), day.getValue())).toList();
    }
}
