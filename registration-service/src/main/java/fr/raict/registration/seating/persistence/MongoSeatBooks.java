package fr.raict.registration.seating.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.platform.outbox.DocumentAddress;
import fr.raict.platform.outbox.Outbox;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.outbox.OutboxRelay;
import fr.raict.registration.seating.application.SeatBookOutdated;
import fr.raict.registration.seating.application.SeatBookSummary;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.application.StoredSeatBook;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static fr.raict.registration.seating.persistence.SeatBookDocument.EDITION;
import static fr.raict.registration.seating.persistence.SeatBookDocument.ENTRIES;
import static fr.raict.registration.seating.persistence.SeatBookDocument.OUTBOX;
import static fr.raict.registration.seating.persistence.SeatBookDocument.VERSION;

/**
 * One document per seat book, written on the condition of its version. A write carries only the entries that changed,
 * by their index: ten thousand entries are not sent for one that is new.
 */
@Repository
class MongoSeatBooks implements SeatBooks {

    static final String COLLECTION = "seat_books";

    private final MongoOperations mongo;
    private final Outbox outbox;
    private final OutboxRelay relay;

    private record Stored(SeatBook book, List<OutboxEntry> outbox, Outbox outboxes) implements StoredSeatBook {

        @Override
        public int roomForNews() {
            return outboxes.room(outbox);
        }
    }

    MongoSeatBooks(MongoOperations mongo, Outbox outbox, OutboxRelay relay) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.relay = relay;
        collection().createIndex(Indexes.ascending(EDITION));
    }

    @Override
    public Optional<StoredSeatBook> find(WorkshopId workshop) {
        return Optional.ofNullable(collection().find(eq(workshop.value())).first())
                .map(document -> new Stored(new SeatBook(SeatBookDocument.state(document)), outboxOf(document),
                        outbox));
    }

    private List<OutboxEntry> outboxOf(Document document) {
        MongoConverter converter = mongo.getConverter();
        return document.getList(OUTBOX, Document.class).stream()
                .map(entry -> converter.read(OutboxEntry.class, entry)).toList();
    }

    @Override
    public boolean isLatest(StoredSeatBook stored) {
        var state = stored.book().state();
        var found = collection().find(eq(state.workshop().id().value())).projection(include(VERSION)).first();
        return found != null && found.getLong(VERSION) == state.version();
    }

    @Override
    public StoredSeatBook save(StoredSeatBook stored, List<SeatEvent> events) {
        var book = stored.book();
        var id = book.workshop().id().value();
        var expected = book.state().version();
        var pending = outbox.with(((Stored) stored).outbox(), events);
        var result = collection().updateOne(and(eq(id), eq(VERSION, expected)),
                new Document("$set", changes(book, expected + 1, pending)));
        if (result.getMatchedCount() == 0) {
            throw new SeatBookOutdated();
        }
        book.saved();
        relay.relay(new DocumentAddress(COLLECTION, id), expected + 1, pending);
        return new Stored(book, pending, outbox);
    }

    private Document changes(SeatBook book, long version, List<OutboxEntry> pending) {
        var changes = SeatBookDocument.head(book, version);
        changes.append(OUTBOX, pending.stream().map(this::document).toList());
        // Setting the element after the last one appends it.
        book.changes().registrations().forEach((position, registration) -> changes
                .append(ENTRIES + "." + position, SeatBookEntry.write(registration)));
        return changes;
    }

    private Document document(OutboxEntry entry) {
        var document = new Document();
        mongo.getConverter().write(entry, document);
        return document;
    }

    @Override
    public void add(SeatBook book) {
        var document = SeatBookDocument.head(book, 1).append("_id", book.workshop().id().value())
                .append(ENTRIES, new ArrayList<>()).append(OUTBOX, new ArrayList<>());
        try {
            collection().insertOne(document);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new SeatBookOutdated() : e;
        }
    }

    @Override
    public List<SeatBookSummary> ofEdition(EditionId edition) {
        return collection().find(eq(EDITION, edition.value())).projection(exclude(ENTRIES, OUTBOX))
                .map(document -> new SeatBookSummary(SeatBookDocument.workshop(document),
                        document.getInteger("seated"), document.getInteger("waiting")))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(COLLECTION);
    }
}
