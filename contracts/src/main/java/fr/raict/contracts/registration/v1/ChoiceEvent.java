package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What came of a form about several registrations for an edition. The aggregate is the choice. */
@Topic(ChoiceEvent.TOPIC)
public sealed interface ChoiceEvent extends Event permits SessionsChosen, SessionsGivenUp {

    String TOPIC = "registration.choice";

    UUID choice();

    @Override
    default UUID aggregateId() {
        return choice();
    }
}
