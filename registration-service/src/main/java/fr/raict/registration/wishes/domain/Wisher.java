package fr.raict.registration.wishes.domain;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.domain.WorkshopId;

/**
 * Who wishes, as far as an allocation looks at it.
 *
 * @param wish its id
 * @param authority its code
 * @param member whether the authority is a member
 * @param ranking the dearest first
 */
public record Wisher(UUID wish, String authority, boolean member, List<WorkshopId> ranking) {

    public Wisher {
        ranking = List.copyOf(ranking);
    }
}
