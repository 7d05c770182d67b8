package fr.raict.registration.seating.domain;

import java.time.Instant;

/**
 * This service's copy of an edition, as the agenda last told it.
 *
 * @param sequence of the agenda's event it comes from
 * @param timeZone IANA name of the zone in which its times are shown
 * @param registrationOpensAt first instant at which people may register
 * @param registrationClosesAt first instant at which they no longer may
 */
public record Edition(EditionId id, long sequence, String name, Status status, String venue, String timeZone,
        Instant registrationOpensAt, Instant registrationClosesAt, String organiserEmail) {

    /** The life of an edition. */
    public enum Status {
        DRAFT, OPEN, CLOSED, ARCHIVED, CANCELLED
    }

    public RegistrationWindow window() {
        return switch (status) {
            case DRAFT -> RegistrationWindow.UNKNOWN;
            case OPEN -> new RegistrationWindow(registrationOpensAt, registrationClosesAt);
            case CLOSED, ARCHIVED, CANCELLED -> RegistrationWindow.OVER;
        };
    }
}
