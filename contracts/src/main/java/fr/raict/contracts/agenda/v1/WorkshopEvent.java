package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/**
 * What happens to a workshop once it has a place in the schedule. Each event carries its whole state.
 */
@Topic(value = WorkshopEvent.TOPIC, compacted = true)
public sealed interface WorkshopEvent extends Event
        permits WorkshopScheduled, WorkshopPublished, WorkshopRevised, WorkshopCancelled {

    String TOPIC = "agenda.workshop";

    UUID workshop();

    WorkshopState state();

    @Override
    default UUID aggregateId() {
        return workshop();
    }
}
