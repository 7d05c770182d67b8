package fr.raict.platform.outbox;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.Editions;
import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.aggregates.AggregateStore;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate that raises one event per change. */
@Document("ledgers")
record Ledger(@Id UUID id, @Version long version, long sequence,
        List<OutboxEntry> outbox) implements AggregateDocument<Ledger, Ledger> {

    static Ledger create() { return new Ledger(UUID.randomUUID(), 0, 0, List.of()); }

    @Override
    public Ledger toAggregate() {
        return this;
    }

    @Override
    public Ledger withOutbox(List<OutboxEntry> outbox) { return new Ledger(id, version, sequence, outbox); }

    Ledger changed(AggregateStore store) {
        var next = new Ledger(id, version, sequence + 1, outbox);
        return store.save(next, List.of(Editions.changed(id, next.sequence)));
    }
}
