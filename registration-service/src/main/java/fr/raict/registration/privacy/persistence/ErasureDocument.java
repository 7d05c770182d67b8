package fr.raict.registration.privacy.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.privacy.domain.Erasure;
import fr.raict.registration.privacy.domain.Erasure.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An erasure as stored.
 *
 * @param unansweredSince when the services were told last; null once it is finished
 */
@PersonalData(of = "people who are erased", what = "address, until all services have reported; the account of who asked", purpose = "carrying out and proving the erasure", basis = PersonalData.Basis.LEGAL_OBLIGATION, kept = "the address until it is carried out; the rest for good", erasure = "this is the proof of it")
@Document("erasures")
record ErasureDocument(@Id UUID id, @Version long version, String email, String askedBy, Instant requestedAt,
        long requests, Instant saidAt, List<Report> reports,
        @Indexed(useGeneratedName = true, sparse = true) @Nullable Instant unansweredSince,
        List<OutboxEntry> outbox) implements AggregateDocument<Erasure, ErasureDocument> {

    static final String UNANSWERED_SINCE = "unansweredSince";

    /** @param outbox as it is stored */
    static ErasureDocument of(Erasure erasure, List<OutboxEntry> outbox) {
        return new ErasureDocument(erasure.id(), erasure.version(), erasure.email(), erasure.askedBy(),
                erasure.requestedAt(), erasure.requests(), erasure.saidAt(), erasure.reports(),
                erasure.isFinished() ? null : erasure.saidAt(), outbox);
    }

    @Override
    public ErasureDocument withOutbox(List<OutboxEntry> other) {
        return new ErasureDocument(id, version, email, askedBy, requestedAt, requests, saidAt, reports,
                unansweredSince, other);
    }

    @Override
    public Erasure toAggregate() {
        return new Erasure(id, version, email, askedBy, requestedAt, requests, saidAt, reports);
    }
}
