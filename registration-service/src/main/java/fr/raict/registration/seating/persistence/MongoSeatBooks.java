package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.outbox.Outbox;
import fr.raict.platform.outbox.UnsentEvents;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.application.StoredSeatBook;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * One document per seat book, written on the condition of its version. A write carries only the entries that changed,
 * by their index: ten thousand entries are not sent for one that is new.
 */
@Repository
class MongoSeatBooks implements SeatBooks {

    private static final String VERSION = "version";
    private static final String UNLISTED_SINCE = "unlistedSince";
    private static final String UNTOLD_SINCE = "untoldSince";
    private static final String MOVING_SINCE = "movingSince";
    private static final String OFFERS_END_AT = "offersEndAt";
    private static final int BOOKS_PER_ROUND = 20;
    /** Those of an edition may all have offers that end in the same morning. */
    private static final int OFFERS_PER_ROUND = 500;

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Outbox outboxes;
    private final Clock clock;

    MongoSeatBooks(MongoOperations mongo, AggregateStore store, Outbox outboxes, Clock clock) {
        this.mongo = mongo;
        this.store = store;
        this.outboxes = outboxes;
        this.clock = clock;
    }

    /**
     * A copy of what is stored.
     *
     * @param unsent of that version, from which others only take out what is published
     * @param unlistedSince as in the document
     */
    private record Stored(SeatBook book, UnsentEvents unsent, @Nullable Instant unlistedSince,
            boolean isListedButForLatest, Outbox outboxes) implements StoredSeatBook {

        @Override
        public int roomForEvents() {
            return outboxes.room(unsent);
        }

        @Override
        public StoredSeatBook listed() {
            return new Stored(book, unsent, null, false, outboxes);
        }
    }

    @Override
    public Optional<StoredSeatBook> find(WorkshopId workshop) {
        return store.find(SeatBookDocument.class, workshop.value()).map(found -> new Stored(found.toAggregate(),
                outboxes.unsent(found.outbox()), found.unlistedSince(), false, outboxes));
    }

    /**
     * Also has to be read again when its lists were brought up to date by somebody else, or it would be marked anew.
     */
    @Override
    public boolean isLatest(StoredSeatBook stored) {
        var state = stored.book().state();
        var head = Query.query(Criteria.where("_id").is(state.workshop().id().value()));
        head.fields().include(VERSION, UNLISTED_SINCE);
        var found = mongo.findOne(head, Document.class, collection());
        return found != null && found.getLong(VERSION) == state.version()
                && (((Stored) stored).unlistedSince() == null || found.get(UNLISTED_SINCE) != null);
    }

    @Override
    public StoredSeatBook save(StoredSeatBook stored, List<? extends Event> events) {
        var before = (Stored) stored;
        var book = before.book();
        var since = before.unlistedSince() == null ? now() : before.unlistedSince();
        var changes = changes(book).set(UNLISTED_SINCE, since);
        mark(changes, UNTOLD_SINCE, book.hasMoreToTell() || book.hasSomebodyTakenWaiting());
        mark(changes, MOVING_SINCE, !book.moving().isEmpty());
        book.endOfFirstOffer().ifPresentOrElse(end -> changes.set(OFFERS_END_AT, end),
                () -> changes.unset(OFFERS_END_AT));
        store.update(SeatBookDocument.class, book.workshop().id().value(), book.state().version(), before.unsent(),
                changes, events);
        book.saved();
        return new Stored(book, before.unsent(), since, before.unlistedSince() == null, outboxes);
    }

    private void mark(Update changes, String mark, boolean marked) {
        if (marked) {
            changes.set(mark, now());
        } else {
            changes.unset(mark);
        }
    }

    private static Update changes(SeatBook book) {
        var state = book.state();
        var changes = Update.update("sequence", state.sequence()).set("workshop", state.workshop())
                .set("rules", state.rules())
                .set("rescheduling", state.rescheduling()).set("seated", book.seated()).set("waiting", book.waiting());
        // Setting the element after the last one appends it.
        book.changes().registrations()
                .forEach((position, registration) -> changes.set("entries." + position, registration));
        var departed = book.changes().departed();
        if (!departed.isEmpty()) {
            changes.set("departed", state.departed()).pull("entries",
                    Query.query(Criteria.where("_id").in(departed.stream().map(RegistrationId::value).toList())));
        }
        return changes;
    }

    @Override
    public StoredSeatBook add(SeatBook book) {
        var since = now();
        store.save(SeatBookDocument.of(book, since), List.of());
        book.saved();
        return new Stored(book, outboxes.unsent(List.of()), since, true, outboxes);
    }

    @Override
    public boolean removeEmpty(WorkshopId workshop) {
        var empty = Query.query(Criteria.where("_id").is(workshop.value()).and("entries").size(0));
        return mongo.remove(empty, collection()).getDeletedCount() > 0;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void listed(Map<WorkshopId, Long> versions) {
        var marks = mongo.bulkOps(BulkMode.UNORDERED, collection());
        versions.forEach((workshop, version) -> marks.updateOne(
                Query.query(Criteria.where("_id").is(workshop.value()).and(VERSION).is(version)),
                new Update().unset(UNLISTED_SINCE)));
        marks.execute();
    }

    @Override
    public List<WorkshopId> unlistedSince(Instant before) {
        return markedBefore(before, UNLISTED_SINCE);
    }

    @Override
    public List<WorkshopId> untoldSince(Instant before) {
        return markedBefore(before, UNTOLD_SINCE);
    }

    @Override
    public List<WorkshopId> movingSince(Instant before) {
        return markedBefore(before, MOVING_SINCE);
    }

    private List<WorkshopId> markedBefore(Instant before, String mark) {
        return ids(Query.query(Criteria.where(mark).lt(before)).limit(BOOKS_PER_ROUND));
    }

    @Override
    public List<WorkshopId> withOffersEndedAt(Instant now) {
        return ids(Query.query(Criteria.where(OFFERS_END_AT).lte(now)).limit(OFFERS_PER_ROUND));
    }

    @Override
    public List<WorkshopId> overlapping(Workshop workshop) {
        return workshop.placed().map(at -> ids(Query.query(Criteria.where("workshop.edition")
                .is(workshop.edition().value()).and("workshop.placement.startsAt").lt(at.endsAt())
                .and("workshop.placement.endsAt").gt(at.startsAt()).and("_id").ne(workshop.id().value()))))
                .orElse(List.of());
    }

    private List<WorkshopId> ids(Query books) {
        books.fields().include("_id");
        return mongo.find(books, Document.class, collection()).stream()
                .map(book -> new WorkshopId(book.get("_id", UUID.class))).toList();
    }

    /** All that is read of a book to know its workshop. */
    private record Head(Workshop workshop) {
    }

    @Override
    public List<Workshop> workshops(Collection<WorkshopId> ids) {
        var heads = Query.query(Criteria.where("_id").in(ids.stream().map(WorkshopId::value).toList()));
        heads.fields().include("workshop");
        return mongo.find(heads, Head.class, collection()).stream().map(Head::workshop).toList();
    }

    private String collection() {
        return mongo.getCollectionName(SeatBookDocument.class);
    }
}
