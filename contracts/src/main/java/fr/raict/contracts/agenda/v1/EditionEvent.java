package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What happens to an edition. Each event carries its whole state; of a removed one there is none. */
@Topic(value = EditionEvent.TOPIC, compacted = true)
public sealed interface EditionEvent extends Event permits EditionChanged, EditionRemoved {

    String TOPIC = "agenda.edition";

    UUID edition();

    @Override
    default UUID aggregateId() {
        return edition();
    }
}
