package fr.raict.registration.certificates.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.ReadLately;
import fr.raict.registration.attendance.application.WhoCame;
import fr.raict.registration.certificates.domain.CertificateRefused.MailingUnderWay;
import fr.raict.registration.seating.domain.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** An organiser mails the certificates of an edition to all who came and do not have theirs as it is now. */
@Service
public class MailCertificates {

    private final CertificateMailings mailings;
    private final Certificates certificates;
    private final Clock clock;
    /** They are counted person by person. */
    private final ReadLately<EditionId, Integer> present;

    MailCertificates(CertificateMailings mailings, Certificates certificates, WhoCame whoCame, Clock clock) {
        this.mailings = mailings;
        this.certificates = certificates;
        this.clock = clock;
        this.present = new ReadLately<>(edition -> Optional.of(whoCame.to(edition).size()));
    }

    /**
     * How far it is.
     *
     * @param present how many people came to the edition, a second old at most
     * @param mailed how many have their certificate by mail as it is
     * @param mailing the last one; null before the first
     */
    public record MailingDetails(int present, int mailed, @Nullable LastMailing mailing) {
    }

    /** @param doneAt null while it is under way */
    public record LastMailing(Instant requestedAt, int mailed, @Nullable Instant doneAt) {
    }

    public MailingDetails of(UUID edition) {
        var id = new EditionId(edition);
        return new MailingDetails(present.find(id).orElse(0), certificates.countMailed(id),
                mailings.find(id).map(each -> new LastMailing(each.requestedAt(), each.mailed(), each.doneAt()))
                        .orElse(null));
    }

    /** @throws MailingUnderWay when one has begun and is not done */
    public MailingDetails begin(UUID edition) {
        var id = new EditionId(edition);
        var last = mailings.find(id);
        if (last.filter(CertificateMailing::isUnderWay).isPresent()) {
            throw new MailingUnderWay();
        }
        try {
            mailings.save(new CertificateMailing(id, last.map(CertificateMailing::version).orElse(0L),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS), 0, null));
        } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
            throw new MailingUnderWay();
        }
        return of(edition);
    }
}
