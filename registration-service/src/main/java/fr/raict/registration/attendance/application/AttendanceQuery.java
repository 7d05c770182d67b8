package fr.raict.registration.attendance.application;

import java.util.Optional;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.seating.domain.WorkshopId;

/**
 * Which lines of the attendance of a session.
 *
 * @param state everybody with a line when empty
 * @param authority its code
 */
public record AttendanceQuery(WorkshopId workshop, Optional<Attendance.State> state, Optional<String> authority,
        Order order, Paging paging) {

    /** What comes first; people who are alike in it come by name. */
    public enum Order {
        NAME, AUTHORITY,
        /** Who came last; then those who did not. */
        TIME
    }
}
