package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Optional;

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

    Admission admissionAt(Instant instant, RegistrationWindow window) {
        return switch (status) {
            case DRAFT, SCHEDULED -> Admission.NOT_PUBLIC;
            case CANCELLED -> Admission.CANCELLED;
            case HELD -> Admission.CLOSED;
            case PUBLISHED -> window.admissionAt(instant);
        };
    }
}
