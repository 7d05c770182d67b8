package fr.raict.notification.letters.domain;

import java.time.Instant;

/** Where and when a workshop takes place. */
public record Placement(String room, Instant startsAt, Instant endsAt) {

    public Placement {
        room = Typed.line(room);
        if (endsAt.isBefore(startsAt)) throw new IllegalArgumentException("ends before it starts");
    }
}
