package fr.raict.agenda.invitations.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.application.Briefing;
import fr.raict.agenda.invitations.application.InvitationAnnouncements;
import fr.raict.agenda.invitations.domain.AnswerToken;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.ToldWorkshop;
import fr.raict.agenda.workshops.application.WorkshopInEvents;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationUpdated;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

import static fr.raict.platform.text.OptionalText.orNull;

/** Says in the words of the contracts what happened to an invitation. */
@Component
class InvitationEvents implements InvitationAnnouncements {

    private final IdGenerator ids;
    private final Clock clock;

    InvitationEvents(IdGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<InvitationEvent> of(InvitationChange change, Briefing briefing, long sequence, long writes) {
        var event = ids.generateId();
        var now = clock.instant();
        var invitation = change.invitation();
        var id = invitation.id();
        var expert = person(invitation.expert(), briefing.expert());
        var role = role(invitation.role());
        var accepted = invitation.hasAccepted(); // who has not does not see the link by which people take part
        var workshop = brief(briefing, briefing.telling(), writes, accepted);
        return switch (change) {
            case InvitationChange.Closed _ -> List.of();
            case InvitationChange.Sent(var sent, var occasion, var secret, var before) ->
                List.of(new InvitationSent(event, id, sequence, now, expert, role, workshop, occasion(occasion),
                        new AnswerToken(id, secret).text(), sent.answerBefore(), orNull(sent.message()),
                        before == null ? null : brief(briefing, before, writes, accepted)));
            case InvitationChange.Updated(var _, var before) ->
                List.of(new InvitationUpdated(event, id, sequence, now, expert, role, workshop, accepted,
                        brief(briefing, before, writes, accepted)));
            case InvitationChange.Accepted _ ->
                List.of(new InvitationAccepted(event, id, sequence, now, expert, role, workshop));
            case InvitationChange.Declined(var _, var answer) ->
                List.of(new InvitationDeclined(event, id, sequence, now, expert, role, workshop,
                        orNull(answer.reason()), orNull(answer.substitute())));
            case InvitationChange.Withdrawn(var _, var cause) ->
                List.of(new InvitationWithdrawn(event, id, sequence, now, expert, role, workshop, cause(cause)));
        };
    }

    private static Person person(UUID id, ExpertDetails expert) {
        return new Person(id, expert.givenName(), expert.familyName(), expert.email(), expert.language().code());
    }

    /**
     * The expert's calendar knows the workshop by one name, whichever invitation a mail is about: each has to be newer
     * than all before it.
     */
    private static WorkshopBrief brief(Briefing briefing, ToldWorkshop told, long writes, boolean seesLink) {
        var workshop = briefing.workshop();
        var edition = briefing.edition();
        return new WorkshopBrief(workshop.id(), told.title(), edition.name(), venue(told, edition),
                edition.timeZone().getId(), edition.contactEmail(),
                Math.toIntExact(workshop.calendarSequence() + writes),
                WorkshopInEvents.placement(told.place()), workshop.edition(),
                WorkshopInEvents.attendance(told.mode(), told.place(), seesLink ? told.link() : ""));
    }

    private static String venue(ToldWorkshop told, EditionDetails edition) {
        return told.venue().isEmpty() ? edition.venue() : told.venue();
    }

    private static SessionRole role(fr.raict.agenda.workshops.domain.SessionRole role) {
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
