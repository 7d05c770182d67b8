package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import org.jspecify.annotations.Nullable;

/**
 * An expert declined.
 *
 * @param reason in the expert's words
 * @param substitute whom the expert proposes instead, in their words
 */
@EventType("agenda.invitation-declined.v1")
public record InvitationDeclined(UUID eventId, UUID invitation, long sequence, Instant occurredAt, Person expert,
        SessionRole role, WorkshopBrief workshop, @Nullable String reason,
        @Nullable String substitute) implements InvitationEvent {
}
