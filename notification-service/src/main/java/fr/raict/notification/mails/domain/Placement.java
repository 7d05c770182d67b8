package fr.raict.notification.mails.domain;

import java.time.Instant;

/** Where and when a workshop takes place. */
public record Placement(String room, Instant startsAt, Instant endsAt) {

    public Placement {
        room = Typed.line(room);
    }
}
