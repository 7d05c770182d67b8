package fr.raict.notification.mails.domain;

import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.mails.domain.Attendance.Mode;
import fr.raict.values.MeetingLink;
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
 *            absent while it has no time
 * @param attendance
 *            absent when the event does not say
 */
public record Workshop(UUID id, String title, @Nullable UUID editionId, String edition, String venue, String zone,
        String organiserEmail, int calendarSequence, @Nullable RoomAndTime roomAndTime,
        @Nullable Attendance attendance) {

    public Workshop {
        title = TypedText.line(title);
        edition = TypedText.line(edition);
        venue = TypedText.line(venue);
    }

    Workshop answeredAt(String address) {
        return new Workshop(id, title, editionId, edition, venue, zone, address, calendarSequence, roomAndTime,
                attendance);
    }

    /** The same at another place and time. */
    public Workshop at(@Nullable RoomAndTime other) {
        return new Workshop(id, title, editionId, edition, venue, zone, organiserEmail, calendarSequence, other,
                attendance);
    }

    /** Events that do not say told of a room. */
    public Mode mode() {
        return attendance == null ? Mode.ON_SITE : attendance.mode();
    }

    public boolean isRemote() {
        return mode() == Mode.REMOTE;
    }

    /** What is no link that may be followed is none. */
    public Optional<MeetingLink> link() {
        return attendance == null ? Optional.empty() : MeetingLink.find(attendance.link());
    }
}
