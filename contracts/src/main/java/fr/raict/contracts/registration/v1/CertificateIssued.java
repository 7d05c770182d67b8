package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;

/**
 * A person is to have their certificate of attendance in an edition by mail.
 *
 * @param code end of the address where anybody reads and verifies it
 */
@EventType("registration.certificate-issued.v1")
public record CertificateIssued(UUID eventId, UUID participant, long sequence, Instant occurredAt, Person person,
        EditionBrief edition, String code) implements CertificateEvent {
}
