package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** An edition in which nothing took place was deleted: what was kept of it is to be forgotten. */
@EventType("agenda.edition-removed.v1")
public record EditionRemoved(UUID eventId, UUID edition, long sequence, Instant occurredAt) implements EditionEvent {
}
