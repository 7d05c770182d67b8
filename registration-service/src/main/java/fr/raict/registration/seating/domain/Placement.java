package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.UUID;

/** Where and when a workshop takes place. */
public record Placement(UUID room, String roomName, Instant startsAt, Instant endsAt) {

    /** A room that was only renamed is the same place. */
    boolean isElsewhereOrAtAnotherTimeThan(Placement other) {
        return !room.equals(other.room) || !startsAt.equals(other.startsAt) || !endsAt.equals(other.endsAt);
    }
}
