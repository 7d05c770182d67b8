package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Optional;

import fr.raict.registration.seating.domain.Availability.State;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of a workshop, as the agenda last told it.
 *
 * @param sequence of the agenda's event it comes from
 * @param capacity seats, at least 1
 * @param calendarSequence grows with each change people must notice (RFC 5545 §3.8.7.4)
 * @param cancellationReason in the organiser's words; empty unless cancelled
 * @param attendance absent until the agenda has said
 */
public record Workshop(WorkshopId id, EditionId edition, long sequence, String title, Status status, int capacity,
        @Nullable Placement placement, int calendarSequence, String cancellationReason,
        @Nullable Attendance attendance) {

    /** The life of a workshop. */
    public enum Status {
        DRAFT, SCHEDULED, PUBLISHED, CANCELLED, HELD
    }

    public Workshop {
        if (capacity < 1) {
            throw new IllegalArgumentException("A workshop has at least one seat, not " + capacity);
        }
    }

    public Optional<Placement> placed() {
        return Optional.ofNullable(placement);
    }

    public Optional<Attendance> attended() {
        return Optional.ofNullable(attendance);
    }

    public Description description() {
        return new Description(title, placement, attendance);
    }

    /** Whether everybody may know of it, whatever became of it. */
    public boolean isPublic() {
        return switch (status) {
            case DRAFT, SCHEDULED -> false;
            case PUBLISHED, CANCELLED, HELD -> true;
        };
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether people may register, were there a seat: never {@link State#FULL} nor {@link State#BY_WISHES}. */
    State stateAt(Instant instant, RegistrationWindow window) {
        return switch (status) {
            case DRAFT, SCHEDULED -> State.NOT_YET_OPEN;
            case CANCELLED -> State.CANCELLED;
            case HELD -> State.CLOSED;
            case PUBLISHED -> window.stateAt(instant);
        };
    }

    /** Until it begins, whether or not people may still register. */
    void refuseUnlessAheadAt(Instant instant) {
        if (isCancelled()) {
            throw new SeatRefused.WorkshopCancelled();
        }
        if (status == Status.HELD) {
            throw new SeatRefused.WorkshopHeld();
        }
        if (!isAheadAt(instant)) {
            throw new SeatRefused.RegistrationClosed();
        }
    }

    /** Until it ends, whether or not it has begun. */
    void refuseIfOverAt(Instant instant) {
        if (!isPublic()) {
            throw new SeatRefused.WorkshopUnknown(id);
        }
        if (isCancelled()) {
            throw new SeatRefused.WorkshopCancelled();
        }
        if (isOverAt(instant)) {
            throw new SeatRefused.SessionOver();
        }
    }

    public boolean isOverAt(Instant instant) {
        return status == Status.HELD
                || placed().map(Placement::endsAt).filter(end -> !instant.isBefore(end)).isPresent();
    }

    /** Whether it is to take place. */
    boolean isAheadAt(Instant instant) {
        return isPublished() && placed().map(Placement::startsAt).filter(start -> !instant.isBefore(start)).isEmpty();
    }

    void refuseUnlessOpenAt(Instant instant, RegistrationWindow window) {
        if (!isPublic()) {
            throw new SeatRefused.WorkshopUnknown(id);
        }
        switch (stateAt(instant, window)) {
            case OPEN, FULL, BY_WISHES -> {}
            case NOT_YET_OPEN -> throw new SeatRefused.RegistrationNotYetOpen(window.opensAt());
            case CLOSED -> throw status == Status.HELD ? new SeatRefused.WorkshopHeld()
                    : new SeatRefused.RegistrationClosed();
            case CANCELLED -> throw new SeatRefused.WorkshopCancelled();
        }
    }
}
