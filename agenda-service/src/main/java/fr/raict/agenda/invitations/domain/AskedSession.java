package fr.raict.agenda.invitations.domain;

import java.time.Instant;
import java.util.UUID;

/** Where and when the expert was told that the workshop takes place. */
public sealed interface AskedSession {

    record Unscheduled() implements AskedSession {
    }

    record Scheduled(UUID room, Instant startsAt, Instant endsAt) implements AskedSession {
    }
}
