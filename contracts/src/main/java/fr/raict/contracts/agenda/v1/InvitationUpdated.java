package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;

/**
 * Something about the workshop changed for which the expert is not asked again: an answer stands, and so does the
 * answer link.
 *
 * @param accepted whether the expert has accepted, rather than not answered yet
 * @param before what the expert was last told of it
 */
@EventType("agenda.invitation-updated.v1")
public record InvitationUpdated(UUID eventId, UUID invitation, long sequence, Instant occurredAt, Person expert,
        SessionRole role, WorkshopBrief workshop, boolean accepted, WorkshopBrief before) implements InvitationEvent {
}
