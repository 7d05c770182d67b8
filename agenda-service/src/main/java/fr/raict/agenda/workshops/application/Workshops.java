package fr.raict.agenda.workshops.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.versions.SeenVersion;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.agenda.workshops.domain.WorkshopRefused;

/** All workshops. What happens to one that has a place becomes known to the other services. */
public interface Workshops {

    Optional<Workshop> find(UUID workshop);

    /**
     * @throws WorkshopRefused.WorkshopUnknown when there is none
     * @throws WorkshopRefused.StaleEdit when it is in another version
     */
    Workshop inVersion(UUID workshop, SeenVersion seen);

    List<Workshop> ofEdition(UUID edition);

    /** Published ones whose time has passed. */
    List<Workshop> endedBefore(Instant now);

    /**
     * @return the workshop in its new version
     * @throws WorkshopRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    Workshop save(WorkshopChange change);
}
