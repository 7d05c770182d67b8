package fr.raict.agenda.invitations.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where and when the expert was told that the workshop takes place. */
public sealed interface AskedSession {

    record Unscheduled() implements AskedSession {
    }

    /** @param room absent for a workshop that has none */
    record Scheduled(@Nullable UUID room, Instant startsAt, Instant endsAt) implements AskedSession {

        boolean isAtTheTimeOf(AskedSession other) {
            return other instanceof Scheduled(var _, var start, var end) && startsAt.equals(start)
                    && endsAt.equals(end);
        }
    }
}
