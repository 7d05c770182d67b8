package fr.raict.notification.mails.domain;

import java.time.Instant;

import fr.raict.values.TypedText;

/**
 * Where and when a workshop takes place.
 *
 * @param room
 *            empty when it is in none
 */
public record RoomAndTime(String room, Instant startsAt, Instant endsAt) {

    public RoomAndTime {
        room = TypedText.line(room);
    }
}
