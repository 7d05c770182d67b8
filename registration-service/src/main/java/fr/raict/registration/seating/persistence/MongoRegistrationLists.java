package fr.raict.registration.seating.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import fr.raict.registration.seating.application.ListedRegistration;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.application.RegistrationQuery;
import fr.raict.registration.seating.application.SeatBookSummary;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

/** Rows and summaries, each with the version of the seat book that it comes from. */
@Repository
class MongoRegistrationLists implements RegistrationLists {

    private static final int RECONCILED_AT_ONCE = 500;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;

    MongoRegistrationLists(MongoOperations mongo) {
        this.mongo = mongo;
        rows().createIndex(ascending(RegistrationRow.PARTICIPANT));
        rows().createIndex(ascending(RegistrationRow.WORKSHOP, RegistrationRow.ARRIVAL));
        rows().createIndex(ascending(RegistrationRow.AUTHORITY, RegistrationRow.PROGRAMME));
        rows().createIndex(ascending(RegistrationRow.EDITION, RegistrationRow.ARRIVAL));
        rows().createIndex(ascending(RegistrationRow.EDITION, RegistrationRow.STATE, RegistrationRow.ARRIVAL));
        summaries().createIndex(ascending(SeatBookDocument.EDITION));
    }

    @Override
    public void write(SeatBook book, SortedMap<Integer, Registration> changed) {
        writeRows(book, changed);
        writeSummary(book);
    }

    private void writeRows(SeatBook book, SortedMap<Integer, Registration> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var version = book.state().version();
        var writes = new ArrayList<UpdateOneModel<Document>>();
        changed.forEach((position, registration) -> writes
                .add(RegistrationRow.listed(book.workshop(), version, position, registration)));
        writeUnlessOutdated(rows(), writes);
    }

    private void writeSummary(SeatBook book) {
        writeUnlessOutdated(summaries(),
                List.of(new UpdateOneModel<>(
                        and(eq(book.workshop().id().value()), lt(SeatBookDocument.VERSION, book.state().version())),
                        new Document("$set", SummaryDocument.write(book)), new UpdateOptions().upsert(true))));
    }

    /** What is there in a later version does not match, so it would be inserted, and its id is taken. */
    private static void writeUnlessOutdated(MongoCollection<Document> collection,
            List<? extends WriteModel<Document>> writes) {
        try {
            collection.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }

    @Override
    public void reconcile(SeatBook book) {
        var registrations = book.state().registrations();
        for (var first = 0; first < registrations.size(); first += RECONCILED_AT_ONCE) {
            var last = Math.min(registrations.size(), first + RECONCILED_AT_ONCE);
            writeRows(book, outdated(book, first, registrations.subList(first, last)));
        }
        writeSummary(book);
    }

    private SortedMap<Integer, Registration> outdated(SeatBook book, int first, List<Registration> registrations) {
        var found = rowsOf(registrations);
        var outdated = new TreeMap<Integer, Registration>();
        for (var i = 0; i < registrations.size(); i++) {
            var registration = registrations.get(i);
            var row = found.get(registration.id().value());
            if (row == null || !RegistrationRow.isUpToDate(row, book.workshop(), first + i, registration)) {
                outdated.put(first + i, registration);
            }
        }
        return outdated;
    }

    private Map<UUID, Document> rowsOf(List<Registration> registrations) {
        var found = new HashMap<UUID, Document>();
        rows().find(in("_id", registrations.stream().map(registration -> registration.id().value()).toList()))
                .projection(include(RegistrationRow.STATE, RegistrationRow.PROGRAMME))
                .forEach(row -> found.put(row.get("_id", UUID.class), row));
        return found;
    }

    @Override
    public List<ListedRegistration> find(RegistrationQuery query) {
        return rows().find(RowFilter.of(query)).sort(RowFilter.sort(query)).skip(query.paging().offset())
                .limit(query.paging().size()).map(RegistrationRow::read).into(new ArrayList<>());
    }

    @Override
    public long count(RegistrationQuery query) {
        return rows().countDocuments(RowFilter.of(query));
    }

    @Override
    public List<SeatBookSummary> summaries(EditionId edition) {
        return summaries().find(eq(SeatBookDocument.EDITION, edition.value())).map(SummaryDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<SeatBookSummary> summaries(Collection<WorkshopId> workshops) {
        return summaries().find(in("_id", workshops.stream().map(WorkshopId::value).toList()))
                .map(SummaryDocument::read).into(new ArrayList<>());
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(RegistrationRow.COLLECTION);
    }

    private MongoCollection<Document> summaries() {
        return mongo.getCollection(SummaryDocument.COLLECTION);
    }
}
