package fr.raict.registration.seating.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.raict.registration.seating.application.AuthorityWorkshops;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

/** One document per authority, found by its code: the seat books need no index over their entries. */
@Repository
class MongoAuthorityWorkshops implements AuthorityWorkshops {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoOperations mongo;

    MongoAuthorityWorkshops(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(WorkshopId workshop, Collection<String> authorityCodes) {
        collection().bulkWrite(authorityCodes.stream().map(code -> new UpdateOneModel<Document>(eq(code),
                Updates.addToSet("workshops", workshop.value()), UPSERT)).toList(), UNORDERED);
    }

    @Override
    public Set<WorkshopId> of(Collection<String> authorityCodes) {
        var workshops = new HashSet<WorkshopId>();
        collection().find(in("_id", authorityCodes)).forEach(document -> document.getList("workshops", UUID.class)
                .forEach(workshop -> workshops.add(new WorkshopId(workshop))));
        return workshops;
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("authority_workshops");
    }
}
