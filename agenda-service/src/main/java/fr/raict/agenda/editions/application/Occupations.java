package fr.raict.agenda.editions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionPart;

/** What takes place in editions, by the titles of the workshops. */
public interface Occupations {

    /** All that belongs to the edition, cancelled and held workshops included. */
    List<String> of(UUID edition);

    /** What is still to take place in the room or slot. */
    List<String> of(UUID edition, EditionPart part);

    /** Removes the drafts of an edition that was removed. */
    void discardDrafts(UUID edition);
}
