package fr.raict.contracts.agenda.v1;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What happens to the record of an expert. Each event carries all that others need to know; of a removed one that is nothing. */
@Topic(value = ExpertEvent.TOPIC, compacted = true)
public sealed interface ExpertEvent extends Event permits ExpertChanged, ExpertRemoved {

    String TOPIC = "agenda.expert";
}
