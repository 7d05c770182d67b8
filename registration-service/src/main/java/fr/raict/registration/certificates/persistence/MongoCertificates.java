package fr.raict.registration.certificates.persistence;

import java.util.List;
import java.util.Optional;

import fr.raict.contracts.Event;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.registration.certificates.application.Certificates;
import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.ReadableCode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document per person and edition. */
@Repository
class MongoCertificates implements Certificates {

    private final MongoOperations mongo;
    private final AggregateStore store;

    MongoCertificates(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.store = store;
    }

    @Override
    public Optional<AttendanceCertificate> find(ParticipantId participant) {
        return store.find(CertificateDocument.class, participant.value()).map(CertificateDocument::toAggregate);
    }

    @Override
    public Optional<AttendanceCertificate> find(ReadableCode code) {
        return store.matching(query(where("codes").is(code.text())).limit(1), CertificateDocument.class).stream()
                .findFirst();
    }

    /** What is still to be published of it stays so: in another version than this one, nothing is written. */
    @Override
    public AttendanceCertificate save(AttendanceCertificate certificate, List<? extends Event> raised) {
        var unpublished = store.find(CertificateDocument.class, certificate.attendance().participant().value())
                .map(CertificateDocument::outbox).orElse(List.of());
        return store.save(CertificateDocument.of(certificate, unpublished), raised).toAggregate();
    }

    @Override
    public int countMailed(EditionId edition) {
        return (int) mongo.count(query(where("edition").is(edition.value()).and("mailedAt").exists(true)),
                CertificateDocument.class);
    }
}
