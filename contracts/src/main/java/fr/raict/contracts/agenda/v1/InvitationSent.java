package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import org.jspecify.annotations.Nullable;

/**
 * An expert is asked, for the first time or again; any earlier answer link is void.
 *
 * @param answerToken secret part of the answer link; only the expert's mail may show it
 * @param answerBefore instant at which the link stops working
 * @param message the organiser's own words
 * @param before what the expert was last told of the workshop; present only when it moved, and is known
 */
@EventType("agenda.invitation-sent.v1")
public record InvitationSent(UUID eventId, UUID invitation, long sequence, Instant occurredAt, Person expert,
        SessionRole role, WorkshopBrief workshop, Occasion occasion, String answerToken, Instant answerBefore,
        @Nullable String message, @Nullable WorkshopBrief before) implements InvitationEvent {

    public enum Occasion {
        FIRST, RESENT, WORKSHOP_MOVED
    }
}
