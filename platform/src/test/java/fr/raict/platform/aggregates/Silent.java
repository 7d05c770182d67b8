package fr.raict.platform.aggregates;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.outbox.OutboxEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate that raises no events. */
@Document("silent")
record Silent(@Id UUID id, @Version long version) implements AggregateDocument<Silent, Silent> {

    @Override
    public List<OutboxEntry> outbox() {
        return List.of();
    }

    @Override
    public Silent withOutbox(List<OutboxEntry> outbox) {
        return this;
    }

    @Override
    public Silent toAggregate() {
        return this;
    }
}
