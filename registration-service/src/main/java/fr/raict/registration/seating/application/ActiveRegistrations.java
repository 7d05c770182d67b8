package fr.raict.registration.seating.application;

import java.util.Set;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;

/** Who is registered, as lists know. */
public interface ActiveRegistrations {

    /** The people of an authority in an edition: some hundred at most, as they are asked for where there is a limit. */
    Set<ParticipantId> people(EditionId edition, Authority authority);
}
