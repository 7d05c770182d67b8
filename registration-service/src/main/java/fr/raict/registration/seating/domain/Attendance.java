package fr.raict.registration.seating.domain;

/**
 * How people take part in a workshop.
 *
 * @param venue where they come to; empty for a remote workshop, and while the agenda has not said
 * @param link https link by which they take part from afar, which only who has a seat may see; empty while there is none
 */
public record Attendance(Mode mode, String venue, String link) {

    /** Where people take part from. */
    public enum Mode {
        ON_SITE, REMOTE, HYBRID
    }

    boolean isRemote() {
        return mode == Mode.REMOTE;
    }

    boolean differsFrom(Attendance before, boolean seesLink) {
        return mode != before.mode || isInAnotherVenueThan(before) || seesLink && !link.equals(before.link);
    }

    /** A venue that was not known before is no other one. */
    private boolean isInAnotherVenueThan(Attendance before) {
        return !venue.isEmpty() && !before.venue.isEmpty() && !venue.equals(before.venue);
    }
}
