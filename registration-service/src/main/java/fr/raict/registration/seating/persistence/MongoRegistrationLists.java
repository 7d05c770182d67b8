package fr.raict.registration.seating.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import fr.raict.registration.seating.application.ListedRegistration;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.application.RegistrationQuery;
import fr.raict.registration.seating.application.SeatBookSummary;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

/** Rows and summaries, each with the version of the seat book that it comes from. */
@Repository
class MongoRegistrationLists implements RegistrationLists {

    private static final int RECONCILED_AT_ONCE = 500;

    private final MongoOperations mongo;
    private final PendingSummaries pending;

    MongoRegistrationLists(MongoOperations mongo, PendingSummaries pending) {
        this.mongo = mongo;
        this.pending = pending;
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
        pending.put(book);
        if (changed.isEmpty()) {
            pending.flush(); // the workshop itself is new or changed, which is rare
        }
    }

    private void writeRows(SeatBook book, SortedMap<Integer, Registration> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var version = book.state().version();
        var writes = new ArrayList<UpdateOneModel<Document>>();
        changed.forEach((position, registration) -> writes
                .add(RegistrationRow.listed(book.workshop(), version, position, registration)));
        VersionedWrites.writeUnlessOutdated(rows(), writes);
    }

    @Override
    public void reconcile(SeatBook book) {
        var registrations = book.state().registrations();
        for (var first = 0; first < registrations.size(); first += RECONCILED_AT_ONCE) {
            var last = Math.min(registrations.size(), first + RECONCILED_AT_ONCE);
            writeRows(book, outdated(book, first, registrations.subList(first, last)));
        }
        pending.put(book);
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
        var found = new HashMap<WorkshopId, SeatBookSummary>();
        summaries().find(eq(SeatBookDocument.EDITION, edition.value())).map(SummaryDocument::read)
                .forEach(summary -> found.put(summary.workshop().id(), summary));
        pending.of(edition).forEach(summary -> found.put(summary.workshop().id(), summary));
        return List.copyOf(found.values());
    }

    @Override
    public List<Workshop> workshops(Collection<WorkshopId> ids) {
        return summaries().find(in("_id", ids.stream().map(WorkshopId::value).toList()))
                .projection(exclude(SummaryDocument.COUNTS)).map(SeatBookDocument::workshop).into(new ArrayList<>());
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(RegistrationRow.COLLECTION);
    }

    private MongoCollection<Document> summaries() {
        return mongo.getCollection(SummaryDocument.COLLECTION);
    }
}
