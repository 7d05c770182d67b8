package fr.raict.agenda.invitations.web;

import fr.raict.agenda.invitations.application.FindInvitations;
import fr.raict.agenda.invitations.domain.InvitationRefused;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyAnswered;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyInvited;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyWithdrawn;
import fr.raict.agenda.invitations.domain.InvitationRefused.DeadlinePassed;
import fr.raict.agenda.invitations.domain.InvitationRefused.InvitationUnknown;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkExpired;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkUnknown;
import fr.raict.agenda.invitations.domain.InvitationRefused.NotADraft;
import fr.raict.agenda.invitations.domain.InvitationRefused.StaleEdit;
import fr.raict.agenda.invitations.domain.InvitationRefused.WorkshopOver;
import fr.raict.platform.web.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients why something asked of an invitation was not done. */
@RestControllerAdvice
@Order(0)
class InvitationProblems {

    private final Problems problems;
    private final FindInvitations find;

    InvitationProblems(Problems problems, FindInvitations find) {
        this.problems = problems;
        this.find = find;
    }

    @ExceptionHandler
    ProblemDetail on(InvitationRefused refusal) {
        return switch (refusal) { // sealed: a new refusal does not compile until mapped
            case InvitationUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "invitation-unknown");
            case StaleEdit stale -> on(stale);
            case LinkUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "link-unknown");
            case LinkExpired _ -> problems.of(HttpStatus.GONE, "link-expired");
            case AlreadyAnswered answered -> on(answered);
            case AlreadyWithdrawn _ -> problems.of(HttpStatus.CONFLICT, "invitation-withdrawn");
            case DeadlinePassed _ -> problems.of(HttpStatus.CONFLICT, "deadline-passed");
            case WorkshopOver _ -> problems.of(HttpStatus.CONFLICT, "workshop-over");
            case NotADraft _ -> problems.of(HttpStatus.CONFLICT, "invitation-not-draft");
            case AlreadyInvited _ -> problems.of(HttpStatus.CONFLICT, "already-invited");
        };
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", InvitationView.of(find.one(stale.current().id())));
        problem.setProperty("changed", stale.changed());
        return problem;
    }

    private ProblemDetail on(AlreadyAnswered answered) {
        var problem = problems.of(HttpStatus.CONFLICT, "already-answered");
        problem.setProperty("answer", AnswerView.of(answered.answer()));
        return problem;
    }
}
