package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that others need to know of a workshop.
 *
 * @param capacity seats, at least 1
 * @param placement room and time; absent while it has none, and for a remote workshop, which has no room
 * @param calendarSequence SEQUENCE of its iCalendar entry (RFC 5545 §3.8.7.4): grows with each change people must notice
 * @param cancellationReason in the organiser's words; present only when cancelled
 * @param attendance absent in events of earlier versions, which do not know
 * @param venue where it takes place, as the edition said; absent while it has no place, for a remote workshop, and in
 *            events of earlier versions
 */
public record WorkshopState(UUID edition, String title, Status status, int capacity, @Nullable Placement placement,
        int calendarSequence, @Nullable String cancellationReason, @Nullable Attendance attendance,
        @Nullable String venue) {

    public enum Status {
        DRAFT, SCHEDULED, PUBLISHED, CANCELLED, HELD
    }
}
