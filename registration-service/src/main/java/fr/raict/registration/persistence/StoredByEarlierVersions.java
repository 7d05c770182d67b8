package fr.raict.registration.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.platform.migration.Migration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** What is still stored as version 1.0 did, step by step. */
@Configuration(proxyBeanMethods = false)
class StoredByEarlierVersions {

    private static final Criteria WITHOUT_WORKSHOP_ID = where("workshop._id").exists(false);
    private static final Document NOBODY = new Document("withdrawn", 0).append("cancelled", 0)
            .append("arrivals", new Document());

    /** The first version of a mandate was 0, which now says that it was never written. */
    @Bean
    Migration versionsOfMandates() {
        return new Migration(1, "versions of mandates count from 1",
                mongo -> mongo.updateMulti(query(where("version").is(0L)), Update.update("version", 1L), "mandates"));
    }

    /** An instance of the earlier version that decided on a book in its old form is refused by the new version. */
    @Bean
    Migration entriesOfSeatBooks() {
        return new Migration(2, "entries of seat books are documents, not JSON",
                mongo -> rewrite(mongo, "seat_books", WITHOUT_WORKSHOP_ID,
                        book -> withWorkshop(book).inc("version", 1).unset("edition")
                                .set("entries", entries(book))));
    }

    @Bean
    Migration countsOfSeatBooks() {
        return new Migration(3, "counts of seat books are documents, not JSON",
                mongo -> rewrite(mongo, "seat_book_summaries", WITHOUT_WORKSHOP_ID,
                        summary -> withWorkshop(summary).set("counts",
                                counts(Document.parse(summary.getString("counts"))))));
    }

    @Bean
    Migration noteOfAnUnnumberedStep() {
        return new Migration(4, "the step before there were numbers is forgotten",
                mongo -> mongo.remove(query(where("_id").is("registration-lists")), "migrations"));
    }

    /** What has left a book is counted apart, so the place in the list no longer says when an entry came. */
    @Bean
    Migration numbersOfEntries() {
        return new Migration(5, "entries of seat books are numbered",
                mongo -> rewrite(mongo, "seat_books", where("departed").exists(false),
                        book -> new Update().set("entries", numbered(book)).set("departed", NOBODY)));
    }

    /** In the summaries of books, and in what books count of those who left. */
    @Bean
    Migration countsOfRequests() {
        return new Migration(6, "who asks and who is declined is counted", mongo -> {
            mongo.updateMulti(query(where("departed").exists(true).and("departed.declined").exists(false)),
                    Update.update("departed.declined", 0), "seat_books");
            rewrite(mongo, "seat_book_summaries", where("counts.requested").exists(false),
                    summary -> new Update().set("counts", withoutRequests(summary.get("counts", Document.class))));
        });
    }

    /** Without its time, a seat would be in nobody's way. */
    @Bean
    Migration timesOfPeople() {
        return new Migration(7, "seats are entered in the times of their people",
                mongo -> mongo.getCollection("seat_books").find()
                        .projection(new Document("workshop", 1).append("entries", 1)).batchSize(1)
                        .forEach(book -> enterSeats(mongo, book)));
    }

    /** In the summaries of books, and in what books count of those who left. */
    @Bean
    Migration countsOfOffers() {
        return new Migration(8, "who is offered a seat and who does not answer is counted", mongo -> {
            mongo.updateMulti(query(where("departed").exists(true).and("departed.lapsed").exists(false)),
                    Update.update("departed.lapsed", 0), "seat_books");
            rewrite(mongo, "seat_book_summaries", where("counts.offered").exists(false),
                    summary -> new Update().set("counts", withoutOffers(summary.get("counts", Document.class))));
        });
    }

    private static Document withoutOffers(Document counts) {
        var authorities = counts.getList("authorities", Document.class).stream()
                .map(each -> new Document(each).append("offered", 0)).toList();
        return new Document(counts).append("offered", 0).append("lapsed", 0).append("authorities", authorities);
    }

    private static void enterSeats(MongoOperations mongo, Document book) {
        var seats = book.getList("entries", Document.class).stream()
                .filter(entry -> "SEATED".equals(entry.getString("state")))
                .map(entry -> entering(entry, book.get("workshop", Document.class))).toList();
        if (!seats.isEmpty()) {
            try {
                mongo.getCollection("engagements").bulkWrite(seats, new BulkWriteOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                // Whoever has the seat already is found under the same id, which is no reason to stop.
                if (e.getWriteErrors().stream().anyMatch(each -> each.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                    throw e;
                }
            }
        }
    }

    private static UpdateOneModel<Document> entering(Document entry, Document workshop) {
        var placement = Objects.requireNonNullElseGet(workshop.get("placement", Document.class), Document::new);
        var never = Date.from(Instant.EPOCH);
        var time = new Document("by", entry.get("_id")).append("speaks", false).append("workshop", workshop.get("_id"))
                .append("from", placement.get("startsAt", never)).append("until", placement.get("endsAt", never))
                .append("enteredAt", never);
        return new UpdateOneModel<>(
                new Document("_id", entry.get("participant")).append("times.by",
                        new Document("$ne", entry.get("_id"))),
                new Document("$push", new Document("times", time)).append("$setOnInsert",
                        new Document("edition", workshop.get("edition"))),
                new UpdateOptions().upsert(true));
    }

    private static Document withoutRequests(Document counts) {
        var authorities = counts.getList("authorities", Document.class).stream()
                .map(each -> new Document(each).append("requested", 0)).toList();
        return new Document(counts).append("requested", 0).append("declined", 0).append("authorities", authorities)
                .append("groups", List.of(new Document("groups", List.of()).append("people", counts.get("seated"))));
    }

    private static List<Document> numbered(Document book) {
        var entries = book.getList("entries", Document.class);
        return IntStream.range(0, entries.size())
                .mapToObj(number -> new Document(entries.get(number)).append("number", number)).toList();
    }

    /** Each that is in the old form, on the condition of its version, until it is no longer in that form. */
    private static void rewrite(MongoOperations mongo, String collection, Criteria inOldForm,
            Function<Document, Update> rewritten) {
        var ids = query(inOldForm);
        ids.fields().include("_id");
        for (var each : mongo.find(ids, Document.class, collection)) {
            var old = query(where("_id").is(each.get("_id")).andOperator(inOldForm));
            for (var found = one(mongo, old, collection); found != null; found = one(mongo, old, collection)) {
                mongo.updateFirst(query(where("_id").is(found.get("_id")).and("version").is(found.get("version"))),
                        rewritten.apply(found), collection);
            }
        }
    }

    private static @Nullable Document one(MongoOperations mongo, Query query, String collection) {
        return mongo.findOne(query, Document.class, collection);
    }

    private static Update withWorkshop(Document document) {
        return new Update().set("workshop._id", document.get("_id")).set("workshop.edition", document.get("edition"));
    }

    private static List<Document> entries(Document book) {
        return book.getList("entries", String.class).stream().map(Document::parse)
                .map(StoredByEarlierVersions::entry).toList();
    }

    private static Document entry(Document json) {
        return new Document("_id", UUID.fromString(json.getString("id")))
                .append("participant", UUID.fromString(json.getString("participant")))
                .append("authority", authority(json.getString("authority"), json.getString("authorityName")))
                .append("account", json.getString("account"))
                .append("keys", json.getList("keys", String.class).stream().map(UUID::fromString).toList())
                .append("state", json.getString("state"))
                .append("registeredAt", Date.from(Instant.parse(json.getString("registeredAt"))));
    }

    private static Document counts(Document json) {
        var arrivals = new TreeMap<String, Object>();
        json.get("arrivals", Document.class).forEach(
                (second, arrived) -> arrivals.put(Instant.ofEpochSecond(Long.parseLong(second)).toString(), arrived));
        return new Document(json)
                .append("authorities", json.getList("authorities", Document.class).stream()
                        .map(each -> new Document("authority",
                                authority(each.getString("code"), each.getString("name")))
                                .append("seated", each.get("seated")).append("waiting", each.get("waiting")))
                        .toList())
                .append("arrivals", new Document(arrivals));
    }

    private static Document authority(String code, String name) {
        return new Document("code", code).append("name", name);
    }
}
