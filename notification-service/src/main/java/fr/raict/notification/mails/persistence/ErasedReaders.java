package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.platform.privacy.LimitedTime;
import fr.raict.platform.privacy.PersonalData;
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
class ErasedReaders implements LimitedTime {
    private final MongoOperations mongo;

    ErasedReaders(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @PersonalData(of = "people who were erased", what = "a hash of the address", purpose = "writing nothing about what came before", kept = "thirty days (`raict.retention.erased-readers`)", erasure = "this is of it")
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

    @Override
    public String kind() {
        return "erased-readers";
    }

    /** Longer than any topic keeps its events. */
    @Override
    public Period keptFor() {
        return Period.ofDays(30);
    }

    /** All at once: they are few. */
    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        mongo.remove(query(where("before").lt(time)), Erased.class);
        return 0;
    }

    private static UUID id(String reader) {
        return DerivedId.of("erased-reader", reader);
    }
}
