package fr.raict.registration.lists.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import fr.raict.registration.seating.domain.EditionId;

/** How many registrations came in on which day from which authorities, counted while nobody waits. */
public interface Arrivals {

    /** The registrations of one day, whatever became of them, by what their authorities are like. */
    record OfADay(LocalDate day, Map<String, Integer> byKind, Map<String, Integer> byRegion,
            Map<String, Integer> bySize) {
    }

    /** In order of the days, of all workshops. */
    List<OfADay> of(EditionId edition);

    /**
     * Counts workshops of which something changed since they were counted.
     *
     * @param atMost of them
     * @param zoneOf in which the days of an edition begin
     */
    void recount(int atMost, Zones zoneOf);

    /** The zone of each edition. */
    interface Zones {
        ZoneId of(EditionId edition);
    }
}
