package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What happens to somebody who registers without an authority. The aggregate is this person in one edition. */
@Topic(IndividualEvent.TOPIC)
public sealed interface IndividualEvent extends Event permits IndividualLinkRequested {

    String TOPIC = "registration.individual";

    UUID individual();

    @Override
    default UUID aggregateId() {
        return individual();
    }
}
