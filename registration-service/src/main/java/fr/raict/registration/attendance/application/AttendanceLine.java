package fr.raict.registration.attendance.application;

import java.time.Instant;

import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came, as a line of a list.
 *
 * @param at when they came; null when they did not
 */
public record AttendanceLine(ExpectedPerson person, Attendance.State attendance, @Nullable Instant at) {
}
