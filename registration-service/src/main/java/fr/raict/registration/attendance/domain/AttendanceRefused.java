package fr.raict.registration.attendance.domain;

/** Why something is not done at a door. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class AttendanceRefused extends RuntimeException {

    private AttendanceRefused(String message) {
        super(message, null, false, false);
    }

    /** Neither a session of the edition that is in the programme, nor a day. */
    public static final class DoorUnknown extends AttendanceRefused {
        public DoorUnknown(String key) {
            super("No door " + key);
        }
    }

    /** Nobody is registered there by that id. */
    public static final class PersonUnknown extends AttendanceRefused {
        public PersonUnknown() {
            super("Nobody is registered by that id");
        }
    }

    /** Nobody was checked in there under that nonce. */
    public static final class CheckInUnknown extends AttendanceRefused {
        public CheckInUnknown() {
            super("No such check-in");
        }
    }

    /** Whoever came is not excused. */
    public static final class IsPresent extends AttendanceRefused {
        public IsPresent() {
            super("Whoever came is not excused");
        }
    }

    /** People are registered for a session, and the door is a day's. */
    public static final class SessionNotChosen extends AttendanceRefused {
        public SessionNotChosen() {
            super("Registered is for a session, not for a day");
        }
    }

    /** Several devices changed it at the same time, again and again. */
    public static final class Busy extends AttendanceRefused {
        public Busy() {
            super("It is being changed");
        }
    }
}
