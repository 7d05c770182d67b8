package fr.raict.notification.mails.calendar;

import fr.raict.notification.mails.application.Calendars;

/** The real calendars. */
public final class CalendarsFixture {
    private CalendarsFixture() {}

    public static Calendars calendars() {
        return new Ical4jCalendars();
    }
}
