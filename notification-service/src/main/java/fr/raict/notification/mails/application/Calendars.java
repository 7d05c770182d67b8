package fr.raict.notification.mails.application;

import java.net.URI;

import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Writers of calendar entries. */
public interface Calendars {

    /**
     * @param organiser
     *            where its reader's answers go
     * @return an iCalendar object (RFC 5545) with one event and its time zone
     */
    String write(CalendarEntry entry, EmailAddress organiser, EmailAddress reader, Wording wording);

    /**
     * What its reader is told.
     *
     * @param location
     *            where the workshop takes place
     * @param description
     *            text shown with the entry
     * @param page
     *            where its reader can see the workshop or act
     * @param conference
     *            by which its reader takes part from afar; absent while there is none
     */
    record Wording(String location, String description, URI page, @Nullable URI conference) {}
}
