package fr.raict.registration.attendance.web;

import fr.raict.platform.web.Problems;
import fr.raict.registration.attendance.domain.AttendanceRefused;
import fr.raict.registration.attendance.domain.AttendanceRefused.Busy;
import fr.raict.registration.attendance.domain.AttendanceRefused.CheckInUnknown;
import fr.raict.registration.attendance.domain.AttendanceRefused.DoorUnknown;
import fr.raict.registration.attendance.domain.AttendanceRefused.IsPresent;
import fr.raict.registration.attendance.domain.AttendanceRefused.PersonUnknown;
import fr.raict.registration.attendance.domain.AttendanceRefused.SessionNotChosen;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static java.time.Duration.ofSeconds;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Doors are asked at several endpoints, so the answers to refusals are in one place. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AttendanceProblems {

    private final Problems problems;

    AttendanceProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AttendanceRefused refusal) {
        return switch (refusal) {
            case DoorUnknown _, PersonUnknown _, CheckInUnknown _ -> answer(problems.of(NOT_FOUND, "not-found"));
            case IsPresent _ -> answer(problems.of(CONFLICT, "present-already"));
            case SessionNotChosen _ -> answer(problems.of(CONFLICT, "session-not-chosen"));
            case Busy _ -> problems.tryAgain(ofSeconds(1));
        };
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
