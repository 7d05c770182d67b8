package fr.raict.registration.lists.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.lists.application.ListedRegistrations;
import fr.raict.registration.lists.application.RegistrationQuery;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.profiles.application.AuthorityProfiles;
import fr.raict.registration.profiles.domain.AuthorityProfile;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Rows and summaries, each with the version of the seat book that it comes from. */
@Repository
class MongoRegistrationLists implements RegistrationLists, ListedRegistrations {

    private static final int RECONCILED_AT_ONCE = 500;

    private final MongoOperations mongo;
    private final PendingSummaries pending;
    private final StoredSummaries stored;
    private final AuthorityProfiles profiles;
    private final ChangedPeople people;

    MongoRegistrationLists(MongoOperations mongo, PendingSummaries pending, StoredSummaries stored,
            AuthorityProfiles profiles, ChangedPeople people) {
        this.mongo = mongo;
        this.pending = pending;
        this.stored = stored;
        this.profiles = profiles;
        this.people = people;
    }

    @Override
    public void write(SeatBookSummary book, Collection<Registration> changed) {
        writeRows(book, changed);
        people.note(book, changed);
        pending.put(book);
        if (changed.isEmpty()) {
            pending.flush(); // the workshop itself is new or changed, which is rare
        }
    }

    private void writeRows(SeatBookSummary book, Collection<Registration> changed) {
        var rows = changed.stream()
                .map(registration -> RegistrationRow.listed(book, registration, profileOf(registration))).toList();
        if (!rows.isEmpty()) {
            VersionedWrites.writeUnlessOutdated(mongo, rows);
        }
    }

    @Override
    public void reconcile(SeatBookSummary book, List<Registration> registrations) {
        for (var first = 0; first < registrations.size(); first += RECONCILED_AT_ONCE) {
            var last = Math.min(registrations.size(), first + RECONCILED_AT_ONCE);
            writeRows(book, outdated(book.workshop(), registrations.subList(first, last)));
        }
        people.note(book, registrations);
        pending.put(book);
    }

    private AuthorityProfile profileOf(Registration registration) {
        return profiles.of(registration.authority().code());
    }

    private List<Registration> outdated(Workshop workshop, List<Registration> registrations) {
        var found = rowsOf(registrations);
        return registrations.stream().filter(registration -> {
            var row = found.get(registration.id());
            return row == null || !row.isUpToDate(workshop, registration, profileOf(registration));
        }).toList();
    }

    @Override
    public void moveEnded(SeatBookSummary book) {
        var elsewhere = query(new Criteria().andOperator(
                where(RegistrationRow.WORKSHOP).is(book.workshop().id().value()),
                where(RegistrationRow.STATE).nin(State.ACTIVE),
                RegistrationRow.isElsewhereThan(book.workshop()))).limit(RECONCILED_AT_ONCE);
        for (var rows = find(elsewhere); !rows.isEmpty(); rows = find(elsewhere)) {
            var moves = mongo.bulkOps(BulkMode.UNORDERED, RegistrationRow.class);
            rows.forEach(row -> moves.updateOne(query(where("_id").is(row.id().value())),
                    Update.update(RegistrationRow.PROGRAMME, row.programmeIn(book.workshop()))));
            moves.execute();
        }
    }

    private List<RegistrationRow> find(Query rows) {
        return mongo.find(rows, RegistrationRow.class);
    }

    private Map<RegistrationId, RegistrationRow> rowsOf(List<Registration> registrations) {
        var rows = query(
                where("_id").in(registrations.stream().map(registration -> registration.id().value()).toList()));
        rows.fields().include(RegistrationRow.VERSION, RegistrationRow.PARTICIPANT, RegistrationRow.STATE,
                RegistrationRow.PROGRAMME, RegistrationRow.AUTHORITY, RegistrationRow.AUTHORITY_NAME,
                RegistrationRow.KIND, RegistrationRow.REGION, RegistrationRow.SIZE);
        return mongo.find(rows, RegistrationRow.class).stream()
                .collect(Collectors.toMap(RegistrationRow::id, Function.identity()));
    }

    @Override
    public void forget(WorkshopId workshop) {
        pending.remove(workshop);
        mongo.remove(query(where("_id").is(workshop.value())), SummaryDocument.class);
        stored.forget(workshop);
    }

    @Override
    public void flush() {
        people.flush();
        pending.flush();
    }

    @Override
    public List<ListedRegistration> find(RegistrationQuery query) {
        return mongo.find(query(RowFilter.of(query)).with(RowFilter.sort(query)).skip(query.paging().offset())
                .limit(query.paging().size()), RegistrationRow.class).stream().map(RegistrationRow::toListed).toList();
    }

    @Override
    public long count(RegistrationQuery query) {
        return mongo.count(query(RowFilter.of(query)), RegistrationRow.class);
    }

    /** All that is read of a row to know whom it is for. */
    private record Known(@Nullable Person person) {
    }

    /** Not by an aggregation, which the stand-in answers without an index. */
    @Override
    public List<Person> people(Among among, int atMost) {
        var latest = query(RowFilter.among(among)).with(Sort.by(Sort.Direction.DESC, RegistrationRow.ARRIVAL))
                .limit(atMost);
        latest.fields().include(RegistrationRow.PERSON);
        var byAddress = new LinkedHashMap<String, Person>();
        for (var known : mongo.find(latest, Known.class, mongo.getCollectionName(RegistrationRow.class))) {
            if (known.person() != null) {
                byAddress.putIfAbsent(known.person().email().toLowerCase(Locale.ROOT), known.person());
            }
        }
        return List.copyOf(byAddress.values());
    }

    @Override
    public List<SeatBookSummary> summaries(EditionId edition) {
        var found = new HashMap<WorkshopId, SeatBookSummary>();
        stored.of(edition).forEach(summary -> found.put(summary.workshop().id(), summary));
        pending.of(edition).forEach(summary -> found.put(summary.workshop().id(), summary));
        return List.copyOf(found.values());
    }

    /** Without their counts, which are long. */
    private record Head(Workshop workshop) {
    }

    @Override
    public List<Workshop> workshops(Collection<WorkshopId> ids) {
        var heads = query(where("_id").in(ids.stream().map(WorkshopId::value).toList()));
        heads.fields().include("workshop");
        return mongo.find(heads, Head.class, mongo.getCollectionName(SummaryDocument.class)).stream()
                .map(Head::workshop).toList();
    }

    /** Looks through the people of one edition, each of which is a few words: there are some thousand at most. */
    @Override
    public List<ParticipantId> people(EditionId edition, SearchWords words, int atMost) {
        var found = new LinkedHashSet<ParticipantId>();
        try (var directory = mongo.stream(query(where("edition").is(edition.value())).cursorBatchSize(1_000),
                PersonWords.class)) {
            for (var entries = directory.iterator(); entries.hasNext() && found.size() < atMost;) {
                var entry = entries.next();
                if (words.isFoundIn(new SearchWords(entry.words()))) {
                    found.add(entry.participant());
                }
            }
        }
        return List.copyOf(found);
    }
}
