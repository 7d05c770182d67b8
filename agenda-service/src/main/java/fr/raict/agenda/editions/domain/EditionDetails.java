package fr.raict.agenda.editions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the organiser says about an edition.
 *
 * @param lastDay
 *            included; not before {@code firstDay}
 * @param address
 *            empty when there is none
 * @param timeZone
 *            in which its days begin and end and its times are shown
 */
public record EditionDetails(String name, LocalDate firstDay, LocalDate lastDay, String venue, String address,
        ZoneId timeZone, RegistrationWindow registration, String contactEmail) {

    public static final int MAX_NAME = 200;

    public EditionDetails {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("name of 1 to " + MAX_NAME + " characters");
        }
        if (venue.isBlank()) {
            throw new IllegalArgumentException("a venue is needed");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("last day before the first");
        }
    }

    /** Whether it is on one of the edition's days, as counted in its time zone. */
    boolean contains(Instant time) {
        var day = LocalDate.ofInstant(time, timeZone);
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
