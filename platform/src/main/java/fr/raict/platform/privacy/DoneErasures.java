package fr.raict.platform.privacy;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The erasures that this service carried out, so that one that is asked for again erases nothing that was told since. They
 * say nothing of the person.
 */
final class DoneErasures {

    private final MongoOperations mongo;

    DoneErasures(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("done_erasures")
    record Done(@Id UUID id, Instant at) {
    }

    boolean contain(UUID erasure) {
        return mongo.findById(erasure, Done.class) != null;
    }

    void add(UUID erasure, Instant at) {
        mongo.save(new Done(erasure, at));
    }
}
