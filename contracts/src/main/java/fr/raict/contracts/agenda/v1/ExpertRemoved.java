package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** The record of an expert was deleted: whatever was kept of this person is to be forgotten. */
@EventType("agenda.expert-removed.v1")
public record ExpertRemoved(UUID eventId, UUID expert, long sequence, Instant occurredAt) implements ExpertEvent {

    @Override
    public UUID aggregateId() {
        return expert;
    }
}
