package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;

/**
 * A page of who came to a session and who did not.
 *
 * @param page from 0
 */
public record AttendancePage(List<Entry> items, int page, int pages, long total,
        Figures figures) implements PartOfList {

    /** Somebody, with the authority they come for. */
    public record Entry(Door.Person person, LocalAuthority authority) {}

    /**
     * How many lines a list of each has.
     *
     * @param begun whether the session has; before, who has not come is expected
     */
    public record Figures(boolean begun, long present, long excused, long absent) {

        public long all() {
            return present + excused + absent;
        }

        public long of(Door.Attendance state) {
            return switch (state) {
                case PRESENT -> present;
                case EXCUSED -> excused;
                case ABSENT -> absent;
            };
        }

        /** What the state is called by now. */
        public String nameOf(Door.Attendance state) {
            return state == Door.Attendance.ABSENT && !begun ? "EXPECTED" : state.name();
        }
    }

    /** What comes first. */
    public enum Sort {
        NAME, AUTHORITY, TIME
    }
}
