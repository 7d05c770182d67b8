package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import fr.raict.portal.services.notification.UndeliveredMail;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as organisers see it.
 *
 * @param answerBefore first instant at which it can no longer be answered
 */
public record Invitation(UUID id, long version, Invited expert, WorkshopInBrief workshop, SessionRole role,
        InvitationState state, @Nullable String message, Instant answerBefore, @Nullable Instant sentAt,
        @Nullable Instant answeredAt, @Nullable String declineReason, @Nullable String substitute,
        @Nullable UndeliveredMail undelivered) {

    /** An instant of the last day on which it can be answered. */
    public Instant lastChance() {
        return answerBefore.minusSeconds(1);
    }

    /** Whether it may be sent, for the first time or with a new link. */
    public boolean isSendable() {
        return isDraft() || isUnanswered();
    }

    public boolean isUnanswered() {
        return state == InvitationState.SENT || state == InvitationState.EXPIRED;
    }

    /** Whether only organisers know of it, so that it may be deleted. */
    public boolean isDraft() {
        return state == InvitationState.DRAFT;
    }

    public boolean isWithdrawable() {
        return isUnanswered() || state == InvitationState.ACCEPTED;
    }

    /** Who. */
    public record Invited(UUID id, String name, String organisation, String email) {}

    /** To what. */
    public record WorkshopInBrief(UUID id, String title, @Nullable Instant startsAt, @Nullable Instant endsAt,
            ZoneId timeZone) {}

    /** Whom to invite as what. */
    public record Draft(UUID expert, SessionRole role, String message, Instant answerBefore) {}

    /** The new deadline, if it changes. */
    public record Sending(@Nullable Instant answerBefore) {}
}
