package fr.raict.registration.wishes.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.WorkshopId;

/**
 * What one wish got.
 *
 * @param wish its id
 */
public record Award(UUID wish, List<WorkshopId> sessions) {

    public Award {
        sessions = List.copyOf(sessions);
    }

    public Award and(WorkshopId session) {
        return new Award(wish, Stream.concat(sessions.stream(), Stream.of(session)).toList());
    }

    public Award without(WorkshopId session) {
        return new Award(wish, sessions.stream().filter(each -> !each.equals(session)).toList());
    }
}
