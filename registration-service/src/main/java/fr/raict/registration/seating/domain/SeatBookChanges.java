package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.SortedMap;

/**
 * What a seat book changed since it was loaded or saved.
 *
 * @param registrations new and changed ones, by their position in the line
 * @param departed those that leave; then nothing else changes
 * @param events in the order they happened
 * @param moved whether the workshop begins at another time, and so comes elsewhere in a programme
 */
public record SeatBookChanges(SortedMap<Integer, Registration> registrations, List<RegistrationId> departed,
        List<SeatEvent> events, boolean moved) {
}
