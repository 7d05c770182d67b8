package fr.raict.registration.seating.domain;

import java.time.Instant;

/** When offices are open, and so when somebody can be expected to answer. */
public interface WorkingCalendar {

    /** The instant at which so many working hours have gone by since another. */
    Instant hoursAfter(Instant from, int hours);

    /** When the last working day begins that is over before the day of a session. */
    Instant lastDayBefore(Instant session);
}
