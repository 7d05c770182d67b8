package fr.raict.agenda.invitations.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.experts.application.ExpertSheet;
import fr.raict.agenda.invitations.application.InvitationDetails;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.invitations.domain.SessionRole;
import fr.raict.agenda.workshops.application.WorkshopSheet;
import fr.raict.platform.undelivered.UndeliveredMail;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the API shows it to organisers; its version is its entity tag.
 *
 * @param undelivered
 *            why the last mail to the expert did not arrive
 */
record InvitationView(UUID id, long version, ExpertView expert, WorkshopView workshop, SessionRole role,
        InvitationState.Status state, @Nullable String message, Instant answerBefore, @Nullable Instant sentAt,
        @Nullable Instant answeredAt, @Nullable String declineReason, @Nullable String substitute,
        @Nullable UndeliveredMail undelivered) {

    /** Who is invited. */
    record ExpertView(UUID id, String name, String organisation, String email) {

        static ExpertView of(ExpertSheet expert) {
            return new ExpertView(expert.id(), expert.fullName(), expert.organisation(), expert.email());
        }
    }

    /** What they are invited to. */
    record WorkshopView(UUID id, String title, @Nullable Instant startsAt, @Nullable Instant endsAt,
            @Nullable String room) {

        static WorkshopView of(WorkshopSheet workshop) {
            var place = workshop.place();
            return place == null ? new WorkshopView(workshop.id(), workshop.title(), null, null, null)
                    : new WorkshopView(workshop.id(), workshop.title(), place.startsAt(), place.endsAt(),
                            place.roomName());
        }
    }

    static InvitationView of(InvitationDetails details) {
        var invitation = details.invitation();
        var answer = AnswerView.of(invitation.state());
        return new InvitationView(invitation.id(), invitation.version(), ExpertView.of(details.expert()),
                WorkshopView.of(details.workshop()), invitation.role(), invitation.state().status(),
                AnswerView.presence(invitation.message()), invitation.answerBefore(),
                invitation.sentAt().orElse(null), answer.answeredAt(), answer.declineReason(), answer.substitute(),
                details.undelivered().orElse(null));
    }
}
