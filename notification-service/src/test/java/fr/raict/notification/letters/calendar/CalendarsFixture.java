package fr.raict.notification.letters.calendar;

import fr.raict.notification.letters.application.Calendars;

/** The real calendars. */
public final class CalendarsFixture {
    private CalendarsFixture() {}

    public static Calendars calendars() {
        return new Ical4jCalendars();
    }
}
