package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.platform.outbox.DocumentAddress;
import fr.raict.platform.outbox.Outbox;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.outbox.OutboxRelay;
import fr.raict.registration.seating.application.SeatBookOutdated;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.application.StoredSeatBook;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static fr.raict.registration.seating.persistence.ListingMarks.UNLISTED_SINCE;
import static fr.raict.registration.seating.persistence.SeatBookDocument.ENTRIES;
import static fr.raict.registration.seating.persistence.SeatBookDocument.OUTBOX;
import static fr.raict.registration.seating.persistence.SeatBookDocument.VERSION;

/**
 * One document per seat book, written on the condition of its version. A write carries only the entries that changed,
 * by their index: ten thousand entries are not sent for one that is new. Events are added to the outbox and taken out of
 * it by whoever published them, nobody else: what another instance took out stays out.
 */
@Repository
class MongoSeatBooks implements SeatBooks {

    static final String COLLECTION = "seat_books";

    private final MongoOperations mongo;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final ListingMarks marks;
    private final Clock clock;

    /**
     * A copy of what is stored.
     *
     * @param unlistedSince when lists may first have missed something; null when they have it all
     * @param latestOnly whether all they may have missed is the latest write
     */
    private record Stored(SeatBook book, List<OutboxEntry> outbox, @Nullable Instant unlistedSince, boolean latestOnly,
            Outbox outboxes) implements StoredSeatBook {

        @Override
        public int roomForNews() {
            return outboxes.room(outbox);
        }
    }

    MongoSeatBooks(MongoOperations mongo, Outbox outbox, OutboxRelay relay, ListingMarks marks, Clock clock) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.relay = relay;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public Optional<StoredSeatBook> find(WorkshopId workshop) {
        return Optional.ofNullable(collection().find(eq(workshop.value())).first())
                .map(document -> new Stored(new SeatBook(SeatBookDocument.state(document)), outboxOf(document),
                        unlistedSince(document), false, outbox));
    }

    private List<OutboxEntry> outboxOf(Document document) {
        MongoConverter converter = mongo.getConverter();
        return document.getList(OUTBOX, Document.class).stream()
                .map(entry -> converter.read(OutboxEntry.class, entry)).toList();
    }

    private static @Nullable Instant unlistedSince(Document document) {
        return document.containsKey(UNLISTED_SINCE) ? SeatBookDocument.instant(document, UNLISTED_SINCE) : null;
    }

    /** Also has to be read again when its lists were brought up to date by somebody else, or it would be marked anew. */
    @Override
    public boolean isLatest(StoredSeatBook stored) {
        var state = stored.book().state();
        var found = collection().find(eq(state.workshop().id().value())).projection(include(VERSION, UNLISTED_SINCE))
                .first();
        return found != null && found.getLong(VERSION) == state.version()
                && (((Stored) stored).unlistedSince() == null || unlistedSince(found) != null);
    }

    @Override
    public StoredSeatBook save(StoredSeatBook stored, List<SeatEvent> events) {
        var book = stored.book();
        var id = book.workshop().id().value();
        var expected = book.state().version();
        var before = (Stored) stored;
        var since = before.unlistedSince() == null ? now() : before.unlistedSince();
        var pending = outbox.with(before.outbox(), events);
        var raised = pending.subList(pending.size() - events.size(), pending.size());
        var result = collection().updateOne(and(eq(id), eq(VERSION, expected)),
                new Document("$set", changes(book, expected + 1).append(UNLISTED_SINCE, since)).append("$push",
                        new Document(OUTBOX, new Document("$each", raised.stream().map(this::document).toList()))));
        if (result.getMatchedCount() == 0) {
            throw new SeatBookOutdated();
        }
        book.saved();
        relay.relay(new DocumentAddress(COLLECTION, id), expected + 1, pending);
        return new Stored(book, pending, since, before.unlistedSince() == null, outbox);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Document changes(SeatBook book, long version) {
        var changes = SeatBookDocument.head(book, version);
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
    public StoredSeatBook add(SeatBook book) {
        var since = now();
        var document = SeatBookDocument.head(book, 1).append("_id", book.workshop().id().value())
                .append(ENTRIES, new ArrayList<>()).append(OUTBOX, new ArrayList<>()).append(UNLISTED_SINCE, since);
        try {
            collection().insertOne(document);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new SeatBookOutdated() : e;
        }
        book.saved();
        return new Stored(book, List.of(), since, true, outbox);
    }

    @Override
    public StoredSeatBook listed(StoredSeatBook stored) {
        var saved = (Stored) stored;
        if (!saved.latestOnly()) {
            return stored;
        }
        reconciled(stored);
        return new Stored(saved.book(), saved.outbox(), null, false, outbox);
    }

    @Override
    public void reconciled(StoredSeatBook stored) {
        marks.listed(stored.book().workshop().id(), stored.book().state().version());
    }

    @Override
    public List<WorkshopId> unlistedSince(Instant before) {
        return marks.unlistedSince(before);
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(COLLECTION);
    }
}
