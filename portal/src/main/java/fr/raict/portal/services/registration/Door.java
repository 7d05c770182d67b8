package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a door stands: who is expected, came, or said that they would not.
 *
 * @param free seats that anybody at the door of a session may have; null of a day
 * @param collisions people whom two devices let in
 */
public record Door(int expected, int present, int excused, @Nullable Integer free, List<Collision> collisions) {

    /** @param checkIns the earliest first */
    public record Collision(Person person, List<Earlier> checkIns) {}

    /**
     * Somebody at the door.
     *
     * @param authority its name
     * @param checkIn missing while nobody let them in
     */
    public record Person(UUID registration, String givenName, String familyName, String authority,
            Registration.State seat, Attendance attendance, @Nullable Earlier checkIn) {

        public String fullName() {
            return (givenName + " " + familyName).strip();
        }

        public boolean isPresent() {
            return attendance == Attendance.PRESENT;
        }

        public boolean isExcused() {
            return attendance == Attendance.EXCUSED;
        }

        public boolean isSeated() {
            return seat == Registration.State.SEATED;
        }
    }

    /**
     * Who has a seat, by name.
     *
     * @param complete whether it has everybody
     */
    public record Roster(List<Listed> people, boolean complete) {}

    /** @param code by which the person is known at the doors of the edition */
    public record Listed(String code, Person person) {}

    /** Whether somebody came. */
    public enum Attendance {
        PRESENT, EXCUSED, ABSENT
    }

    /** When somebody was let in, and by whom. */
    public record Earlier(UUID nonce, Instant at, String by) {}

    /** Somebody shows a code, or is found: one of both. */
    public record CheckIn(UUID nonce, @Nullable String code, @Nullable UUID registration) {}

    /**
     * What became of a check-in.
     *
     * @param person missing when it is nobody's code
     * @param others check-ins of the same person by other devices
     */
    public record CheckedIn(Outcome outcome, @Nullable Person person, List<Earlier> others) {}

    /** What the people at the door see at once. */
    public enum Outcome {
        PRESENT(Colour.GREEN), ALREADY(Colour.ORANGE), COLLISION(Colour.ORANGE), UNDONE(Colour.ORANGE),
        WAITING(Colour.RED), NOT_REGISTERED(Colour.RED), UNKNOWN(Colour.RED);

        private final Colour colour;

        Outcome(Colour colour) {
            this.colour = colour;
        }

        public Colour colour() {
            return colour;
        }
    }

    /** Never alone: an icon and a word say the same. */
    public enum Colour {
        GREEN, ORANGE, RED;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who stands at the door, known in the edition.
     *
     * @param seat what became of their registration there; null when they never had one
     */
    public record Known(UUID registration, String givenName, String familyName, String authority,
            Registration.@Nullable State seat) {

        public String fullName() {
            return (givenName + " " + familyName).strip();
        }

        public boolean isSeated() {
            return seat == Registration.State.SEATED;
        }
    }

    /** @param authority its code, or that of individuals */
    public record Newcomer(String authority, Registration.Person person) {}

    /** Who is to have a seat, by what they show or by a registration: one of both. */
    public record Seat(@Nullable String code, @Nullable UUID registration) {}

    /** Somebody said that they would not come, or that is taken back. */
    public record Excuse(UUID registration, boolean excused) {}
}
