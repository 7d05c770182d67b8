package fr.raict.agenda.invitations.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.invitations.application.AnswerInvitation.Question;
import fr.raict.agenda.invitations.application.Briefing;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.invitations.domain.SessionRole;
import org.jspecify.annotations.Nullable;

/** An invitation as its link shows it to the expert. */
record QuestionView(ExpertView expert, WorkshopView workshop, EditionView edition, SessionRole role,
        InvitationState.Status state, @Nullable String message, Instant answerBefore, @Nullable Instant answeredAt,
        @Nullable String declineReason, @Nullable String substitute) {

    /** Who is asked. */
    record ExpertView(String name, String organisation, String language) {
    }

    /** What they are asked to take part in. */
    record WorkshopView(UUID id, String title, String summary, String mode, @Nullable Instant startsAt,
            @Nullable Instant endsAt, @Nullable String room) {
    }

    /** The edition it belongs to. */
    record EditionView(String name, String venue, String timeZone, String contactEmail) {
    }

    static QuestionView of(Question question) {
        var invitation = question.invitation();
        var briefing = question.briefing();
        var answer = AnswerView.of(invitation.state());
        return new QuestionView(
                new ExpertView(briefing.expert().fullName(), briefing.expert().organisation(),
                        briefing.expert().language()),
                workshop(briefing), edition(briefing), invitation.role(), answer.state(),
                AnswerView.presence(invitation.message()), invitation.answerBefore(), answer.answeredAt(),
                answer.declineReason(), answer.substitute());
    }

    private static WorkshopView workshop(Briefing briefing) {
        var workshop = briefing.workshop();
        var placed = InvitationView.WorkshopView.of(workshop);
        return new WorkshopView(workshop.id(), workshop.title(), workshop.summary(), workshop.mode(),
                placed.startsAt(), placed.endsAt(), placed.room());
    }

    private static EditionView edition(Briefing briefing) {
        var edition = briefing.edition();
        return new EditionView(edition.name(), edition.venue(), edition.timeZone().getId(), edition.contactEmail());
    }
}
