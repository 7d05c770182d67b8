package fr.raict.agenda.invitations.web;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.application.ShownInvitation;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** An invitation as its link shows it to the expert. */
record QuestionView(AskedExpert expert, Session workshop, SessionEdition edition, SessionRole role,
        @JsonUnwrapped AnswerView answer, @Nullable String message, Instant answerBefore) {

    /** Who is asked. */
    record AskedExpert(String name, String organisation, String language) {

        private static AskedExpert of(ExpertDetails expert) {
            return new AskedExpert(expert.fullName(), expert.organisation(), expert.language().code());
        }
    }

    /**
     * What they are asked to take part in.
     *
     * @param link by which people take part from afar; only for who accepted
     */
    record Session(UUID id, String title, String summary, AttendanceMode mode, @Nullable Instant startsAt,
            @Nullable Instant endsAt, @Nullable String room, @Nullable String link) {

        private static Session of(WorkshopSnapshot workshop, boolean accepted) {
            var details = workshop.details();
            var at = workshop.roomAndSlot();
            return new Session(workshop.id(), details.title(), details.summary(), details.mode(),
                    at.map(known -> known.slot().startsAt()).orElse(null),
                    at.map(known -> known.slot().endsAt()).orElse(null),
                    at.flatMap(RoomAndSlot::inRoom).map(Room::name).orElse(null),
                    accepted ? orNull(details.link()) : null);
        }
    }

    /** The edition it belongs to. */
    record SessionEdition(String name, String venue, String timeZone, String contactEmail) {

        private static SessionEdition of(EditionDetails edition) {
            return new SessionEdition(edition.name(), edition.venue(), edition.timeZone().getId(),
                    edition.contactEmail());
        }
    }

    static QuestionView of(ShownInvitation shown) {
        var invitation = shown.invitation();
        var briefing = shown.briefing();
        return new QuestionView(AskedExpert.of(briefing.expert()),
                Session.of(briefing.workshop(), invitation.hasAccepted()),
                SessionEdition.of(briefing.edition()), invitation.role(), AnswerView.of(invitation.state()),
                orNull(invitation.message()), invitation.answerBefore());
    }
}
