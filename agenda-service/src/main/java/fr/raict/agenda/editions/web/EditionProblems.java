package fr.raict.agenda.editions.web;

import fr.raict.agenda.editions.domain.EditionRefused;
import fr.raict.agenda.editions.domain.EditionRefused.EditionFull;
import fr.raict.agenda.editions.domain.EditionRefused.EditionOver;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.InUse;
import fr.raict.agenda.editions.domain.EditionRefused.RoomNameTaken;
import fr.raict.agenda.editions.domain.EditionRefused.RoomUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.SlotOutsideDays;
import fr.raict.agenda.editions.domain.EditionRefused.SlotUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.StaleEdit;
import fr.raict.agenda.editions.domain.EditionRefused.StatusOutOfReach;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.platform.web.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients why something asked of an edition was not done. */
@RestControllerAdvice
@Order(0)
class EditionProblems {

    private final Problems problems;

    EditionProblems(Problems problems) { this.problems = problems; }

    @ExceptionHandler
    ProblemDetail on(EditionRefused refusal) {
        return switch (refusal) { // sealed: a new refusal does not compile until mapped
            case EditionUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "edition-unknown");
            case RoomUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "room-unknown");
            case SlotUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "slot-unknown");
            case StaleEdit stale -> on(stale);
            case StatusOutOfReach status -> problems.of(HttpStatus.CONFLICT, "status-out-of-reach",
                    status.from(), status.to());
            case EditionOver _ -> problems.of(HttpStatus.CONFLICT, "edition-over");
            case SlotOutsideDays _ -> problems.of(HttpStatus.CONFLICT, "slot-outside-days");
            case EditionFull _ -> problems.of(HttpStatus.CONFLICT, "edition-full", Room.MOST, TimeSlot.MOST);
            case RoomNameTaken _ -> problems.of(HttpStatus.CONFLICT, "room-name-taken");
            case InUse use -> problems.inUse(switch (use.part()) {
                case null -> "edition-in-use";
                case Room _ -> "room-in-use";
                case TimeSlot _ -> "slot-in-use";
            }, use.workshops());
        };
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", FullEditionView.of(stale.current().snapshot()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
