package fr.raict.registration.certificates.persistence;

import java.time.Instant;
import java.time.Period;

import fr.raict.platform.privacy.LimitedTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Certificates, which nobody can verify afterwards. */
@Component
class OldCertificates implements LimitedTime {

    private final MongoOperations mongo;

    OldCertificates(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "certificates";
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(3);
    }

    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        var old = mongo.find(query(where("issuedAt").lt(time)).limit(atMost), CertificateDocument.class).stream()
                .map(CertificateDocument::id).toList();
        return (int) mongo.remove(query(where("_id").in(old)), CertificateDocument.class).getDeletedCount();
    }
}
