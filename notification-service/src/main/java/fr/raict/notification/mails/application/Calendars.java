package fr.raict.notification.mails.application;

import java.net.URI;

import fr.raict.notification.mails.domain.CalendarEntry;

/** Writers of calendar entries. */
public interface Calendars {

    /**
     * @param people
     *            who it is between
     * @param description
     *            text shown with the entry
     * @param page
     *            where its reader can see the workshop or act
     * @return an iCalendar object (RFC 5545) with one event and its time zone
     */
    String write(CalendarEntry entry, People people, String description, URI page);

    /** As {@code mailto:} links (RFC 6068). */
    record People(URI organiser, URI reader) {}
}
