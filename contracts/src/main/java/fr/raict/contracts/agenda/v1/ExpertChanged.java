package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;

/** An expert's record was made or anything about it changed: from now on they are written to like this. */
@EventType("agenda.expert-changed.v1")
public record ExpertChanged(UUID eventId, long sequence, Instant occurredAt, Person expert) implements ExpertEvent {

    @Override
    public UUID aggregateId() {
        return expert.id();
    }
}
