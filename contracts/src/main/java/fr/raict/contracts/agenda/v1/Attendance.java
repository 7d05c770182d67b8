package fr.raict.contracts.agenda.v1;

import org.jspecify.annotations.Nullable;

/**
 * How people take part in a workshop.
 *
 * @param period when it takes place, with a room or without; absent while it has no time
 * @param link https link by which they take part from afar; absent on site, while it is not known yet, and wherever
 *            somebody reads who may not see it
 */
public record Attendance(AttendanceMode mode, @Nullable Period period, @Nullable String link) {
}
