package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placed;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.stereotype.Service;

/** Counts the registrations of an edition for the organiser. */
@Service
public class SummariseEdition {

    private final SeatBooks books;
    private final SeatDesks desks;
    private final KnownEditions editions;
    private final Clock clock;

    SummariseEdition(SeatBooks books, SeatDesks desks, KnownEditions editions, Clock clock) {
        this.books = books;
        this.desks = desks;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The figures of an edition.
     *
     * @param registered registrations with a seat
     * @param authorities with at least one active registration
     * @param perDay registrations, whatever became of them, by the day of the edition's time zone they came in
     */
    public record EditionSummary(int registered, int waiting, int withdrawn, int authorities,
            List<Availability> byWorkshop, SortedMap<LocalDate, Integer> perDay) {
    }

    public EditionSummary of(UUID edition) {
        var id = new EditionId(edition);
        var now = clock.instant();
        var window = editions.windowOf(id);
        var byWorkshop = new ArrayList<Availability>();
        var registrations = new ArrayList<Registration>();
        for (var summary : books.ofEdition(id)) {
            byWorkshop.add(summary.availability(now, window));
            registrations.addAll(registrationsOf(summary));
        }
        return summary(byWorkshop, registrations, editions.zoneOf(id));
    }

    private List<Registration> registrationsOf(SeatBookSummary summary) {
        return desks.decide(summary.workshop().id(), SeatDecision
                .onCopy(book -> book.seenBy(new Viewer.Organiser()).stream().map(Placed::registration).toList()));
    }

    private static EditionSummary summary(List<Availability> byWorkshop, List<Registration> registrations,
            ZoneId zone) {
        var authorities = registrations.stream().filter(Registration::isActive)
                .map(registration -> registration.authority().code()).distinct().count();
        var perDay = new TreeMap<LocalDate, Integer>();
        registrations.forEach(registration -> perDay.merge(day(registration.registeredAt(), zone), 1, Integer::sum));
        return new EditionSummary(count(registrations, Registration::isSeated),
                count(registrations, Registration::isWaiting),
                count(registrations, registration -> registration.state() == Registration.State.WITHDRAWN),
                (int) authorities, byWorkshop, perDay);
    }

    private static int count(List<Registration> registrations, Predicate<Registration> which) {
        return (int) registrations.stream().filter(which).count();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
