package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;

/** An invitation that had been sent no longer stands. */
@EventType("agenda.invitation-withdrawn.v1")
public record InvitationWithdrawn(UUID eventId, UUID invitation, long sequence, Instant occurredAt, Person expert,
        SessionRole role, WorkshopBrief workshop, Cause cause) implements InvitationEvent {

    public enum Cause {
        BY_ORGANISER, WORKSHOP_CANCELLED
    }
}
