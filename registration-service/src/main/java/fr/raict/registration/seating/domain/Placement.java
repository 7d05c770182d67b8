package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a workshop takes place.
 *
 * @param room absent, as is its name, for a workshop that has none
 */
public record Placement(@Nullable UUID room, @Nullable String roomName, Instant startsAt, Instant endsAt) {

    /** A room that was only renamed is the same place. */
    boolean isElsewhereThan(Placement other) {
        return !Objects.equals(room, other.room);
    }

    boolean isAtAnotherTimeThan(Placement other) {
        return !startsAt.equals(other.startsAt) || !endsAt.equals(other.endsAt);
    }
}
