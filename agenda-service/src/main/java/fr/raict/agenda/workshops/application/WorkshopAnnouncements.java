package fr.raict.agenda.workshops.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.contracts.Event;

/** What the others are told of what happened to a workshop. */
public interface WorkshopAnnouncements {

    /**
     * @param sequence of the first event
     * @return nothing while only the organisers know of the workshop
     */
    List<? extends Event> of(WorkshopChange change, long sequence);

    /**
     * @param sequence of the first event
     * @return nothing of a workshop that only the organisers knew of
     */
    List<? extends Event> ofRemoval(UUID workshop, long sequence);
}
