package fr.raict.portal.services.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of an edition.
 *
 * @param registered registrations with a seat
 * @param authorities with at least one active registration
 * @param perDay registrations by the day they came in, whatever became of them
 */
public record EditionSummary(int registered, int waiting, int withdrawn, int authorities,
        List<Availability> byWorkshop, List<Day> perDay) {

    /** How many came in on one day of the edition's time zone. */
    public record Day(LocalDate day, int count) {}
}
