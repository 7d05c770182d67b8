package fr.raict.agenda.workshops.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.agenda.workshops.domain.WorkshopRefused;
import fr.raict.platform.aggregates.SeenVersion;

/** All workshops. What happens to one that has a place becomes known to the other services. */
public interface Workshops {

    Optional<Workshop> find(UUID workshop);

    /**
     * @throws WorkshopRefused.WorkshopUnknown when there is none
     * @throws WorkshopRefused.StaleEdit when it is in another version
     */
    Workshop inVersion(UUID workshop, SeenVersion seen);

    List<Workshop> ofEdition(UUID edition);

    /** Those placed in the room or slot that are neither cancelled nor held. */
    List<Workshop> aheadIn(UUID edition, EditionPart part);

    /**
     * Those that are neither cancelled nor held and take place at the time of the slot, by what is known of them, or
     * are in one of the slots that overlap it.
     */
    List<Workshop> aheadDuring(UUID edition, TimeSlot slot, Collection<UUID> overlapping);

    /** Published ones whose time has passed. */
    List<Workshop> endedBefore(Instant now);

    /**
     * @return the workshop in its new version
     * @throws WorkshopRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    Workshop save(WorkshopChange change);

    /** Saves a new one, of which nobody hears yet, unless the same request did: then it stays as it is now. */
    Workshop saveOnce(Workshop first);

    /** @throws WorkshopRefused.StaleEdit when somebody else changed it after the version it was decided on */
    void remove(Workshop workshop);
}
