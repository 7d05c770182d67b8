package fr.raict.registration.seating.persistence;

import java.util.Optional;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.registration.seating.application.Editions;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

/** The newest state of each edition. */
@Repository
class MongoEditions implements Editions {

    private final MongoOperations mongo;

    MongoEditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Edition> find(EditionId edition) {
        return Optional.ofNullable(collection().find(eq(edition.value())).first()).map(MongoEditions::edition);
    }

    @Override
    public void keepNewest(Edition edition) {
        try {
            collection().updateOne(and(eq(edition.id().value()), lt("sequence", edition.sequence())),
                    new Document("$set", document(edition)), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The insert finds the id taken when what is stored is as new: then there is nothing to keep.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static Document document(Edition edition) {
        return new Document("sequence", edition.sequence()).append("name", edition.name())
                .append("status", edition.status().name()).append("venue", edition.venue())
                .append("timeZone", edition.timeZone()).append("registrationOpensAt", edition.registrationOpensAt())
                .append("registrationClosesAt", edition.registrationClosesAt())
                .append("organiserEmail", edition.organiserEmail());
    }

    private static Edition edition(Document document) {
        return new Edition(new EditionId(document.get("_id", UUID.class)), document.getLong("sequence"),
                document.getString("name"), Edition.Status.valueOf(document.getString("status")),
                document.getString("venue"), document.getString("timeZone"),
                SeatBookDocument.instant(document, "registrationOpensAt"),
                SeatBookDocument.instant(document, "registrationClosesAt"), document.getString("organiserEmail"));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("editions");
    }
}
