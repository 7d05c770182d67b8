package fr.raict.registration.certificates.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.certificates.domain.CertifiedAttendance;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.values.ReadableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A certificate as stored, under its participant's id.
 *
 * @param codes of what it says, and of what it said before, the latest first
 */
@Document("certificates")
@CompoundIndex(def = "{'edition': 1, 'mailedAt': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'issuedAt': 1}", useGeneratedName = true)
@PersonalData(of = "people who came", what = "name, authority, what they came to", purpose = "that anybody can verify a certificate", kept = "three years after it was issued (`raict.retention.certificates`)", erasure = "removed; a printed certificate is unknown afterwards")
record CertificateDocument(@Id UUID id, @Version long version, EditionId edition,
        @Indexed(useGeneratedName = true) List<String> codes, CertifiedAttendance attendance, Instant issuedAt,
        @Nullable Instant mailedAt, boolean withdrawn,
        List<OutboxEntry> outbox) implements AggregateDocument<AttendanceCertificate, CertificateDocument> {

    /** @param outbox as it is stored */
    static CertificateDocument of(AttendanceCertificate certificate, List<OutboxEntry> outbox) {
        var codes = Stream.concat(Stream.of(certificate.code()), certificate.replaced().stream())
                .map(ReadableCode::text).toList();
        return new CertificateDocument(certificate.attendance().participant().value(), certificate.version(),
                certificate.attendance().edition(), codes, certificate.attendance(), certificate.issuedAt(),
                certificate.mailedAt(), certificate.withdrawn(), outbox);
    }

    @Override
    public CertificateDocument withOutbox(List<OutboxEntry> other) {
        return new CertificateDocument(id, version, edition, codes, attendance, issuedAt, mailedAt, withdrawn, other);
    }

    @Override
    public AttendanceCertificate toAggregate() {
        var all = codes.stream().map(ReadableCode::new).toList();
        return new AttendanceCertificate(version, all.getFirst(), attendance, issuedAt, mailedAt,
                all.subList(1, all.size()), withdrawn);
    }
}
