package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.values.DerivedId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Who was erased lately, known by a hash of their address: an event from before, which comes late or is replayed, is no
 * reason to write to them. Needed no longer than a topic keeps its events.
 */
@Component
class ErasedReaders {
    private final MongoOperations mongo;

    ErasedReaders(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("erased_readers")
    record Erased(@Id UUID id, @Indexed(useGeneratedName = true) Instant before) {}

    void add(String reader, Instant before) {
        mongo.save(new Erased(id(reader), before));
    }

    /** Whether it says what happened before its reader was erased. */
    boolean include(Mail mail) {
        if (!(mail.letter() instanceof EventLetter letter)) {
            return false;
        }
        var erased = mongo.findById(id(MailDocument.reader(letter.recipient().email())), Erased.class);
        return erased != null && !letter.occurredAt().isAfter(erased.before());
    }

    void forgetThoseBefore(Instant time) {
        mongo.remove(query(where("before").lt(time)), Erased.class);
    }

    private static UUID id(String reader) {
        return DerivedId.of("erased-reader", reader);
    }
}
