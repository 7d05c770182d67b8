package fr.raict.notification.mails.domain;

import java.util.UUID;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of a workshop.
 *
 * @param editionId
 *            absent when the event does not say
 * @param edition
 *            its name
 * @param zone
 *            IANA name of the zone in which its times are told
 * @param organiserEmail
 *            where answers to the letter go, as it was typed
 * @param calendarSequence
 *            SEQUENCE of its entry in the reader's calendar (RFC 5545 §3.8.7.4), higher than in all letters before
 * @param roomAndTime
 *            absent while it has no room and time
 */
public record Workshop(UUID id, String title, @Nullable UUID editionId, String edition, String venue, String zone,
        String organiserEmail, int calendarSequence, @Nullable RoomAndTime roomAndTime) {

    public Workshop {
        title = TypedText.line(title);
        edition = TypedText.line(edition);
        venue = TypedText.line(venue);
    }

    Workshop answeredAt(String address) {
        return new Workshop(id, title, editionId, edition, venue, zone, address, calendarSequence, roomAndTime);
    }
}
