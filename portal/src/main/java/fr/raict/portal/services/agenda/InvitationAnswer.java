package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What the page behind an invitation's link shows. */
public record InvitationAnswer(@Nullable UUID id, Invitee expert, InvitedWorkshop workshop, SessionRole role,
        State state, @Nullable String message, @Nullable Instant answerBefore, @Nullable Instant answeredAt,
        @Nullable String declineReason, @Nullable String substitute) {

    public boolean isAnswered() {
        return state == State.ACCEPTED || state == State.DECLINED;
    }

    /** Where the invitation is in its life. */
    public enum State {
        DRAFT, SENT, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED
    }

    /** Who is invited. */
    public record Invitee(@Nullable UUID id, String name, @Nullable String organisation, @Nullable String email) {}

    /** To what. */
    public record InvitedWorkshop(UUID id, String title, @Nullable String summary, @Nullable Instant startsAt,
            @Nullable Instant endsAt, @Nullable String room) {}
}
