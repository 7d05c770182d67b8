package fr.raict.agenda.invitations.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where and when the expert was told that the workshop takes place.
 *
 * @param room absent for a workshop that has none
 */
public record AskedSession(@Nullable UUID room, Instant startsAt, Instant endsAt) {

    boolean isAtTheTimeOf(AskedSession other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }
}
