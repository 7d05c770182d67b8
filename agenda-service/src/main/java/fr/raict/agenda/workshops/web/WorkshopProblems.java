package fr.raict.agenda.workshops.web;

import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.agenda.workshops.domain.WorkshopRefused;
import fr.raict.agenda.workshops.domain.WorkshopRefused.AlreadyPublished;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionNotPublic;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionOver;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotADraft;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotASession;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotScheduled;
import fr.raict.agenda.workshops.domain.WorkshopRefused.PlaceUnknown;
import fr.raict.agenda.workshops.domain.WorkshopRefused.RoomMissing;
import fr.raict.agenda.workshops.domain.WorkshopRefused.StaleEdit;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopInUse;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopOver;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopUnknown;
import fr.raict.platform.web.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients why something asked of a workshop was not done. */
@RestControllerAdvice
@Order(0)
class WorkshopProblems {

    private final Problems problems;
    private final FindWorkshops find;

    WorkshopProblems(Problems problems, FindWorkshops find) {
        this.problems = problems;
        this.find = find;
    }

    @ExceptionHandler
    ProblemDetail on(WorkshopRefused refusal) {
        return switch (refusal) { // sealed: a new refusal does not compile until mapped
            case WorkshopUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "workshop-unknown");
            case PlaceUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "place-unknown");
            case StaleEdit stale -> on(stale);
            case WorkshopOver _ -> problems.of(HttpStatus.CONFLICT, "workshop-over");
            case NotScheduled _ -> problems.of(HttpStatus.CONFLICT, "workshop-not-scheduled");
            case AlreadyPublished _ -> problems.of(HttpStatus.CONFLICT, "workshop-already-published");
            case NotADraft _ -> problems.of(HttpStatus.CONFLICT, "workshop-not-draft");
            case WorkshopInUse use -> problems.inUse("workshop-in-use", use.experts());
            case EditionNotPublic _ -> problems.of(HttpStatus.CONFLICT, "edition-not-public");
            case EditionOver _ -> problems.of(HttpStatus.CONFLICT, "edition-over");
            case RoomMissing _ -> problems.of(HttpStatus.CONFLICT, "room-missing");
            case NotASession _ -> problems.of(HttpStatus.CONFLICT, "slot-is-a-break");
        };
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", WorkshopAnswer.of(find.shown(stale.current())));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
