package fr.raict.notification.letters.domain;

import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a letter says of a workshop.
 *
 * @param zone
 *            in which its times are told
 * @param organiserEmail
 *            where answers to the letter go
 * @param calendarSequence
 *            SEQUENCE of its calendar entry (RFC 5545 §3.8.7.4)
 * @param placement
 *            absent while it has no room and time
 */
public record Workshop(UUID id, String title, String edition, String venue, ZoneId zone, String organiserEmail,
        int calendarSequence, @Nullable Placement placement) {

    public Workshop {
        title = Typed.line(title);
        edition = Typed.line(edition);
        venue = Typed.line(venue);
        organiserEmail = Typed.line(organiserEmail);
    }
}
