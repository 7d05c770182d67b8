package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/**
 * What happens to a workshop once it has a place in the schedule. Each event carries its whole state; of a
 * removed one there is none.
 */
@Topic(value = WorkshopEvent.TOPIC, compacted = true)
public sealed interface WorkshopEvent extends Event
        permits WorkshopScheduled, WorkshopPublished, WorkshopRevised, WorkshopCancelled, WorkshopRemoved {

    String TOPIC = "agenda.workshop";

    UUID workshop();

    @Override
    default UUID aggregateId() {
        return workshop();
    }
}
