package fr.raict.agenda.editions.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused;
import fr.raict.platform.aggregates.SeenVersion;

/** All editions. What is saved becomes known to the other services. */
public interface Editions {

    Optional<Edition> find(UUID edition);

    /**
     * @throws EditionRefused.EditionUnknown when there is none
     * @throws EditionRefused.StaleEdit when it is in another version
     */
    Edition inVersion(UUID edition, SeenVersion seen);

    List<Edition> all();

    /** Saves a new one, unless the same request did: then it stays as it is now. */
    Edition saveOnce(Edition first);

    /**
     * @return the edition in its new version
     * @throws EditionRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    Edition save(Edition edition);

    /** @throws EditionRefused.StaleEdit when somebody else changed it after the version it was decided on */
    void remove(Edition edition);
}
