package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;

/**
 * Somebody asked, for themselves or for another, that the link be sent by which a person registers without an authority.
 * It ends the link that was sent before.
 *
 * @param person whose address was given; what else is told of them nobody has confirmed
 * @param linkToken secret part of the link; only mail to the person may show it
 * @param validUntil first instant at which the link leads nowhere, unless the edition's registration closes later
 */
@EventType("registration.individual-link-requested.v1")
public record IndividualLinkRequested(UUID eventId, UUID individual, long sequence, Instant occurredAt, Person person,
        EditionBrief edition, String linkToken, Instant validUntil) implements IndividualEvent {
}
