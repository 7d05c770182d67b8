package fr.raict.registration.attendance.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.registration.attendance.domain.SeatedPerson;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;

/** Who has a seat in an edition, one line a person; a second old at most. */
public interface SeatedPeople {

    /**
     * Whose badges are asked for.
     *
     * @param workshop only who has a seat in it; in any when empty
     * @param since only who registered for all these seats from then on
     */
    record Query(EditionId edition, Optional<WorkshopId> workshop, Optional<Instant> since) {
    }

    /** By name, those behind a place; from the first when it is empty. */
    List<SeatedPerson> find(Query query, String place, int atMost);
}
