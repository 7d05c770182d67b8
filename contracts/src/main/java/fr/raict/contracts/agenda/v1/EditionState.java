package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.time.LocalDate;

/**
 * All that others need to know of an edition.
 *
 * @param timeZone IANA name of the zone in which its times are shown
 * @param registrationOpensAt first instant at which people may register
 * @param registrationClosesAt first instant at which they no longer may
 * @param organiserEmail where answers to its mails go; in text as {@link fr.raict.contracts.Person#email()}
 */
public record EditionState(String name, Status status, LocalDate firstDay, LocalDate lastDay, String venue,
        String timeZone, Instant registrationOpensAt, Instant registrationClosesAt, String organiserEmail) {

    public enum Status {
        DRAFT, OPEN, CLOSED, ARCHIVED, CANCELLED
    }
}
