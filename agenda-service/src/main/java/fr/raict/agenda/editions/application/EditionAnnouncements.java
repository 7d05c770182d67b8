package fr.raict.agenda.editions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.contracts.Event;

/** What the others are told when an edition was written. */
public interface EditionAnnouncements {

    /** @param sequence of the first event */
    List<? extends Event> of(Edition edition, long sequence);

    /** @param sequence of the first event */
    List<? extends Event> ofRemoval(UUID edition, long sequence);
}
