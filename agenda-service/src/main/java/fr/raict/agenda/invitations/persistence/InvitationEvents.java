package fr.raict.agenda.invitations.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.experts.application.ExpertSheet;
import fr.raict.agenda.invitations.application.Briefing;
import fr.raict.agenda.invitations.domain.AnswerToken;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.workshops.application.WorkshopSheet;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Says in the words of the contracts what happened to an invitation. */
@Component
class InvitationEvents {

    private final IdGenerator ids;
    private final Clock clock;

    InvitationEvents(IdGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing when the expert need not hear of it. */
    List<InvitationEvent> of(InvitationChange change, Briefing briefing, long sequence) {
        var about = about(change, briefing, sequence);
        return switch (change) {
            case InvitationChange.Drafted _, InvitationChange.Closed _ -> List.of();
            case InvitationChange.Sent sent -> List.of(about.sent(sent));
            case InvitationChange.Accepted _ -> List.of(about.accepted());
            case InvitationChange.Declined declined -> List.of(about.declined(declined));
            case InvitationChange.Withdrawn withdrawn -> List.of(about.withdrawn(withdrawn));
        };
    }

    private About about(InvitationChange change, Briefing briefing, long sequence) {
        var invitation = change.invitation();
        return new About(ids.generateId(), invitation.id(), sequence, clock.instant(), person(briefing.expert()),
                role(invitation.role()), brief(briefing));
    }

    /** What all events of an invitation say. */
    private record About(UUID event, UUID invitation, long sequence, Instant now, Person expert, SessionRole role,
            WorkshopBrief workshop) {

        InvitationSent sent(InvitationChange.Sent sent) {
            return new InvitationSent(event, invitation, sequence, now, expert, role, workshop,
                    occasion(sent.occasion()),
                    new AnswerToken(invitation, sent.secret()).text(), sent.invitation().answerBefore(),
                    presence(sent.invitation().message()));
        }

        InvitationAccepted accepted() {
            return new InvitationAccepted(event, invitation, sequence, now, expert, role, workshop);
        }

        InvitationDeclined declined(InvitationChange.Declined declined) {
            return new InvitationDeclined(event, invitation, sequence, now, expert, role, workshop,
                    presence(declined.answer().reason()), presence(declined.answer().substitute()));
        }

        InvitationWithdrawn withdrawn(InvitationChange.Withdrawn withdrawn) {
            return new InvitationWithdrawn(event, invitation, sequence, now, expert, role, workshop,
                    cause(withdrawn.cause()));
        }
    }

    private static Person person(ExpertSheet expert) {
        return new Person(expert.id(), expert.givenName(), expert.familyName(), expert.email(), expert.language());
    }

    private static WorkshopBrief brief(Briefing briefing) {
        var workshop = briefing.workshop();
        var edition = briefing.edition();
        return new WorkshopBrief(workshop.id(), workshop.title(), edition.name(), edition.venue(),
                edition.timeZone().getId(), edition.contactEmail(), workshop.calendarSequence(),
                placement(workshop.place()), edition.id());
    }

    private static @Nullable Placement placement(WorkshopSheet.@Nullable Place place) {
        return place == null ? null
                : new Placement(place.room(), place.roomName(), place.startsAt(), place.endsAt());
    }

    private static @Nullable String presence(String text) { return text.isEmpty() ? null : text; }

    private static SessionRole role(fr.raict.agenda.invitations.domain.SessionRole role) {
        return switch (role) {
            case SPEAKER -> SessionRole.SPEAKER;
            case MODERATOR -> SessionRole.MODERATOR;
            case EXPERT -> SessionRole.EXPERT;
            case CHAIR -> SessionRole.CHAIR;
        };
    }

    private static InvitationSent.Occasion occasion(InvitationChange.Occasion occasion) {
        return switch (occasion) {
            case FIRST -> InvitationSent.Occasion.FIRST;
            case RESENT -> InvitationSent.Occasion.RESENT;
            case WORKSHOP_MOVED -> InvitationSent.Occasion.WORKSHOP_MOVED;
        };
    }

    private static InvitationWithdrawn.Cause cause(InvitationChange.Cause cause) {
        return switch (cause) {
            case BY_ORGANISER -> InvitationWithdrawn.Cause.BY_ORGANISER;
            case WORKSHOP_CANCELLED -> InvitationWithdrawn.Cause.WORKSHOP_CANCELLED;
        };
    }
}
