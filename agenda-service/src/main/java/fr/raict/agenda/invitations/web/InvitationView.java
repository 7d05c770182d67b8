package fr.raict.agenda.invitations.web;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.application.ShownInvitation;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import fr.raict.platform.undelivered.UndeliveredMail;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/**
 * An invitation as the API shows it to organisers; its version is its entity tag.
 *
 * @param undelivered
 *            why the last mail to the expert did not arrive
 */
record InvitationView(UUID id, long version, InvitedExpert expert, SessionInBrief workshop, SessionRole role,
        @JsonUnwrapped AnswerView answer, @Nullable String message, Instant answerBefore, @Nullable Instant sentAt,
        @Nullable UndeliveredMail undelivered) {

    /** Who is invited. */
    record InvitedExpert(UUID id, String name, String organisation, String email) {

        private static InvitedExpert of(UUID id, ExpertDetails expert) {
            return new InvitedExpert(id, expert.fullName(), expert.organisation(), expert.email());
        }
    }

    /** What they are invited to. */
    record SessionInBrief(UUID id, String title, @Nullable Instant startsAt, @Nullable Instant endsAt,
            @Nullable String room, String timeZone) {

        private static SessionInBrief of(WorkshopSnapshot workshop, EditionDetails edition) {
            var at = workshop.roomAndSlot();
            return new SessionInBrief(workshop.id(), workshop.details().title(),
                    at.map(known -> known.slot().startsAt()).orElse(null),
                    at.map(known -> known.slot().endsAt()).orElse(null),
                    at.flatMap(RoomAndSlot::inRoom).map(Room::name).orElse(null), edition.timeZone().getId());
        }
    }

    static InvitationView of(ShownInvitation shown) {
        var invitation = shown.invitation();
        var briefing = shown.briefing();
        return new InvitationView(invitation.id(), invitation.version(),
                InvitedExpert.of(invitation.expert(), briefing.expert()),
                SessionInBrief.of(briefing.workshop(), briefing.edition()), invitation.role(),
                AnswerView.of(invitation.state()), orNull(invitation.message()), invitation.answerBefore(),
                invitation.sentAt().orElse(null), shown.undelivered());
    }
}
