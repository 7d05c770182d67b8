package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** An edition was created or anything about it changed. */
@EventType("agenda.edition-changed.v1")
public record EditionChanged(UUID eventId, UUID edition, long sequence, Instant occurredAt,
        EditionState state) implements EditionEvent {
}
