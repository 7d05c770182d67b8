package fr.raict.notification.mails.application;

import java.net.URI;
import java.util.List;

import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Writers of calendar entries. */
public interface Calendars {

    /**
     * @param entries
     *            one at least, all of one method and in one language
     * @param organiser
     *            where their reader's answers go
     * @return an iCalendar object (RFC 5545) with an event for each entry, and each of their time zones once
     */
    String write(List<WordedEntry> entries, EmailAddress organiser, EmailAddress reader);

    /** An entry in its reader's words. */
    record WordedEntry(CalendarEntry entry, Wording wording) {}

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
