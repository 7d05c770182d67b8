package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** An invitation as the expert who received it sees it, with the answer given so far. */
public record ReceivedInvitation(Invitee expert, InvitedWorkshop workshop, InvitingEdition edition, SessionRole role,
        InvitationState state, @Nullable String message, Instant answerBefore, @Nullable Instant answeredAt,
        @Nullable String declineReason, @Nullable String substitute) {

    public boolean isAnswered() {
        return state == InvitationState.ACCEPTED || state == InvitationState.DECLINED;
    }

    /** Who is invited. */
    public record Invitee(String name) {}

    /**
     * To what.
     *
     * @param link by which people take part from afar; missing while there is none, and until the expert accepted
     */
    public record InvitedWorkshop(String title, String summary, Workshop.Mode mode, @Nullable Instant startsAt,
            @Nullable Instant endsAt, @Nullable String room, @Nullable String link) {
        public boolean isRemote() {
            return mode == Workshop.Mode.REMOTE;
        }

        public boolean isOnSite() {
            return mode == Workshop.Mode.ON_SITE;
        }
    }

    /** By whom. */
    public record InvitingEdition(String name, String venue, ZoneId timeZone, String contactEmail) {}

    /** Why the expert cannot come, and who could instead, as typed. */
    public record Refusal(
            @NotBlank(message = "{answering.reason.missing}") @Size(max = 1000, message = "{answering.tooLong}") String reason,
            @Size(max = 500, message = "{answering.tooLong}") String substitute) {

        public Refusal(@Nullable String reason, @Nullable String substitute) {
            this.reason = TypedText.lines(reason);
            this.substitute = TypedText.lines(substitute);
        }
    }
}
