package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What happens to certificates of attendance. The aggregate is a person in one edition. */
@Topic(CertificateEvent.TOPIC)
public sealed interface CertificateEvent extends Event permits CertificateIssued {

    String TOPIC = "registration.certificate";

    UUID participant();

    @Override
    default UUID aggregateId() {
        return participant();
    }
}
