package fr.raict.notification.mails.domain;

import java.time.Instant;

import fr.raict.values.TypedText;

/** Where and when a workshop takes place. */
public record RoomAndTime(String room, Instant startsAt, Instant endsAt) {

    public RoomAndTime {
        room = TypedText.line(room);
    }
}
