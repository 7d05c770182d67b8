package fr.raict.registration.certificates.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.registration.certificates.application.CertificateMailing;
import fr.raict.registration.certificates.application.CertificateMailings;
import fr.raict.registration.seating.domain.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each edition whose certificates were ever mailed. */
@Repository
class MongoCertificateMailings implements CertificateMailings {

    private final MongoOperations mongo;

    MongoCertificateMailings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("certificate_mailings")
    record MailingDocument(@Id EditionId id, @Version long version, Instant requestedAt, int mailed,
            @Nullable Instant doneAt) {

        CertificateMailing toMailing() {
            return new CertificateMailing(id, version, requestedAt, mailed, doneAt);
        }
    }

    @Override
    public Optional<CertificateMailing> find(EditionId edition) {
        return Optional.ofNullable(mongo.findById(edition, MailingDocument.class)).map(MailingDocument::toMailing);
    }

    @Override
    public CertificateMailing save(CertificateMailing mailing) {
        return mongo.save(new MailingDocument(mailing.edition(), mailing.version(), mailing.requestedAt(),
                mailing.mailed(), mailing.doneAt())).toMailing();
    }

    @Override
    public List<CertificateMailing> underWay() {
        return mongo.find(query(where("doneAt").exists(false)), MailingDocument.class).stream()
                .map(MailingDocument::toMailing).toList();
    }
}
