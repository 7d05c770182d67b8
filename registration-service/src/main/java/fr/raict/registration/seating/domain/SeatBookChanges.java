package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a seat book changed since it was loaded or saved.
 *
 * @param registrations new and changed ones, by their position in the line
 * @param newAuthorities codes of authorities that had nobody in the line before
 * @param events in the order they happened
 */
public record SeatBookChanges(SortedMap<Integer, Registration> registrations, Set<String> newAuthorities,
        List<SeatEvent> events) {
}
