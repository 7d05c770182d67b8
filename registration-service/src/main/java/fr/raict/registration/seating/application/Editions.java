package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;

/** This service's copy of the editions. */
public interface Editions {

    Optional<Edition> find(EditionId edition);

    /** Those there are: ten are kept. */
    List<EditionId> all();

    /** Keeps it, unless a newer one is known already. */
    void keepNewest(Edition edition);

    void forget(EditionId edition);
}
