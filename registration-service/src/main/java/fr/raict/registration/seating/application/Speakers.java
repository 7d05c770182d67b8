package fr.raict.registration.seating.application;

import java.util.Set;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Speaker;

/** This service's copy of who speaks in which workshop. */
public interface Speakers {

    /** Keeps it, unless a newer one of the invitation is known already. */
    void keepNewest(Speaker told);

    /** Whether nothing newer is known of the invitation. */
    boolean isNewest(Speaker told);

    /** Everybody who speaks in the edition. */
    Set<ParticipantId> of(EditionId edition);
}
