package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;

/** An expert accepted. */
@EventType("agenda.invitation-accepted.v1")
public record InvitationAccepted(UUID eventId, UUID invitation, long sequence, Instant occurredAt, Person expert,
        SessionRole role, WorkshopBrief workshop) implements InvitationEvent {
}
