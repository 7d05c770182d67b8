package fr.raict.contracts.privacy.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What is asked of every service about the erasure of one person. The aggregate is the erasure. */
@Topic(ErasureEvent.TOPIC)
public sealed interface ErasureEvent extends Event permits ErasureRequested {

    String TOPIC = "privacy.erasure";

    UUID erasure();

    @Override
    default UUID aggregateId() {
        return erasure();
    }
}
