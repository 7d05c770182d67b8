package fr.raict.registration.certificates.application;

import java.time.Instant;

import fr.raict.registration.seating.domain.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * The last time that the certificates of an edition were mailed, or are being mailed.
 *
 * @param version 0 while it was never stored
 * @param mailed how many left so far
 * @param doneAt null while it is under way
 */
public record CertificateMailing(EditionId edition, long version, Instant requestedAt, int mailed,
        @Nullable Instant doneAt) {

    public boolean isUnderWay() {
        return doneAt == null;
    }

    CertificateMailing with(int more) {
        return new CertificateMailing(edition, version, requestedAt, mailed + more, doneAt);
    }

    CertificateMailing done(Instant now) {
        return new CertificateMailing(edition, version, requestedAt, mailed, now);
    }
}
