package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.Topic;

/** What happens to the record of an expert. Each event carries all that others need to know. */
@Topic(value = ExpertEvent.TOPIC, compacted = true)
public sealed interface ExpertEvent extends Event permits ExpertChanged {

    String TOPIC = "agenda.expert";

    Person expert();

    @Override
    default UUID aggregateId() {
        return expert().id();
    }
}
