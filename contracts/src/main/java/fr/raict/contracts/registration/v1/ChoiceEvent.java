package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What came of a form in which an authority chose sessions of an edition for its people. The aggregate is the choice. */
@Topic(ChoiceEvent.TOPIC)
public sealed interface ChoiceEvent extends Event permits SessionsChosen {

    String TOPIC = "registration.choice";

    UUID choice();

    @Override
    default UUID aggregateId() {
        return choice();
    }
}
