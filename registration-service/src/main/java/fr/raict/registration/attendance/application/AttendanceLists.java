package fr.raict.registration.attendance.application;

import java.util.List;
import java.util.function.Consumer;

import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;

/** Who came to a session and who did not, as lists of one line a person. */
public interface AttendanceLists {

    List<AttendanceLine> find(AttendanceQuery query);

    long count(AttendanceQuery query);

    /** All of them in order, whatever page is asked for, without keeping them. */
    void each(AttendanceQuery query, Consumer<AttendanceLine> consumer);

    /**
     * Shows what became of a person at the door of a session. The same again changes nothing.
     *
     * @param registration theirs that lets them in
     */
    void show(WorkshopId workshop, RegistrationId registration, Attendance attendance);
}
