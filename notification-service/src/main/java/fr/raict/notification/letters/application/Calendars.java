package fr.raict.notification.letters.application;

import java.net.URI;

import fr.raict.notification.letters.domain.CalendarEntry;

/** Writers of calendar entries. */
public interface Calendars {

    /**
     * @param description
     *            text shown with the entry
     * @param page
     *            where its reader can see the workshop or act
     * @return an iCalendar object (RFC 5545) with one event and its time zone
     */
    String write(CalendarEntry entry, String description, URI page);
}
