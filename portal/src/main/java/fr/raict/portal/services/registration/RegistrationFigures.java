package fr.raict.portal.services.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of an edition's registrations.
 *
 * @param registered registrations with a seat
 * @param requested registrations on which an organiser is to decide
 * @param offered seats kept for people who waited, until they answer
 * @param lapsed registrations that ended as nobody answered an offer in time
 * @param authorities with at least one active registration
 * @param perDay registrations by the day they came in, whatever became of them
 * @param pendingMandates that wait for a decision, of whatever edition
 */
public record RegistrationFigures(int registered, int waiting, int requested, int declined, int withdrawn,
        int offered, int lapsed, int authorities, List<Availability> byWorkshop, List<Day> perDay,
        long pendingMandates) {

    /** How many came in on one day of the edition's time zone. */
    public record Day(LocalDate day, int count) {}
}
