package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An invitation as the expert who received it sees it, with the answer given so far. */
public record ReceivedInvitation(Invitee expert, InvitedWorkshop workshop, InvitingEdition edition, SessionRole role,
        InvitationState state, @Nullable String message, Instant answerBefore, @Nullable Instant answeredAt,
        @Nullable String declineReason, @Nullable String substitute) {

    public boolean isAnswered() {
        return state == InvitationState.ACCEPTED || state == InvitationState.DECLINED;
    }

    /** Who is invited. */
    public record Invitee(String name, String organisation) {}

    /** To what. */
    public record InvitedWorkshop(UUID id, String title, String summary, Workshop.Mode mode, @Nullable Instant startsAt,
            @Nullable Instant endsAt, @Nullable String room) {}

    /** By whom. */
    public record InvitingEdition(String name, String venue, ZoneId timeZone, String contactEmail) {}
}
