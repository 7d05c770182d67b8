package fr.raict.registration.seating.application;

import java.util.Collection;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;

/** The people whom an authority has in an edition, where there is a limit to how many. */
public interface AuthorityShares {

    /**
     * Enters people before they are registered. Who is entered already stays so, and whoever is not registered any more
     * makes room.
     *
     * @param most people in all
     * @return whether there was room for everybody
     */
    boolean enter(EditionId edition, Authority authority, Collection<ParticipantId> people, int most);
}
