package fr.raict.registration.lists.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.registration.seating.domain.ParticipantId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Reads, changes and writes the lines of people; one that another instance wrote meanwhile is read and changed again. */
@Component
class PersonRows {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;

    PersonRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @param change of those that there are, into those that are to be written, each of the next version */
    void edit(Collection<ParticipantId> people, Function<Map<ParticipantId, PersonRow>, List<PersonRow>> change) {
        Set<ParticipantId> left = new HashSet<>(people);
        while (!left.isEmpty()) {
            var asked = left;
            var changed = change.apply(read(asked)).stream().filter(row -> asked.contains(row.id())).toList();
            left = changed.isEmpty() ? Set.of() : overtaken(changed);
        }
    }

    private Map<ParticipantId, PersonRow> read(Set<ParticipantId> people) {
        var ids = people.stream().map(ParticipantId::value).toList();
        return mongo.find(query(where("_id").in(ids)), PersonRow.class).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    /** Writes them, and says which are there in that version already. */
    private Set<ParticipantId> overtaken(List<PersonRow> rows) {
        try {
            mongo.getCollection(mongo.getCollectionName(PersonRow.class))
                    .bulkWrite(rows.stream().map(this::write).toList(), UNORDERED);
            return Set.of();
        } catch (MongoBulkWriteException e) {
            // What is there in a later version does not match, so it would be inserted, and its id is taken.
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
            return e.getWriteErrors().stream().map(BulkWriteError::getIndex).map(rows::get).map(PersonRow::id)
                    .collect(Collectors.toSet());
        }
    }

    private UpdateOneModel<Document> write(PersonRow row) {
        var fields = new Document();
        mongo.getConverter().write(row, fields);
        return new UpdateOneModel<>(and(eq(fields.remove("_id")), lt("version", row.version())),
                new Document("$set", fields), UPSERT);
    }
}
