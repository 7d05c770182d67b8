package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that others need to know of a workshop.
 *
 * @param capacity seats, at least 1
 * @param placement room and time; absent while it has none
 * @param calendarSequence SEQUENCE of its iCalendar entry (RFC 5545 §3.8.7.4): grows with each change people must notice
 * @param cancellationReason in the organiser's words; present only when cancelled
 */
public record WorkshopState(UUID edition, String title, Status status, int capacity, @Nullable Placement placement,
        int calendarSequence, @Nullable String cancellationReason) {

    public enum Status {
        DRAFT, SCHEDULED, PUBLISHED, CANCELLED, HELD
    }
}
