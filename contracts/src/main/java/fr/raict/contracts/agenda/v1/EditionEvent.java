package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What happens to an edition. Each event carries its whole state. */
@Topic(value = EditionEvent.TOPIC, compacted = true)
public sealed interface EditionEvent extends Event permits EditionChanged {

    String TOPIC = "agenda.edition";

    UUID edition();

    EditionState state();

    @Override
    default UUID aggregateId() {
        return edition();
    }
}
