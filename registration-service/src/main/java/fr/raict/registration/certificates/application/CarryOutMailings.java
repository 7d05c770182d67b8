package fr.raict.registration.certificates.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import fr.raict.registration.attendance.application.WhoCame;
import fr.raict.registration.seating.domain.ParticipantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails certificates one after the other. A certificate knows that it was mailed, so whoever begins again after a crash, or
 * at the same time, mails none twice.
 */
@Component
class CarryOutMailings {

    private static final Logger log = LoggerFactory.getLogger(CarryOutMailings.class);
    /** Between two times that it is noted how far it is. */
    private static final int AT_ONCE = 20;

    private final CertificateMailings mailings;
    private final IssueCertificates issueCertificates;
    private final WhoCame whoCame;
    private final Clock clock;

    CarryOutMailings(CertificateMailings mailings, IssueCertificates issueCertificates, WhoCame whoCame,
            Clock clock) {
        this.mailings = mailings;
        this.issueCertificates = issueCertificates;
        this.whoCame = whoCame;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.certificates.mail-every:2s}")
    void carryOn() {
        mailings.underWay().forEach(this::carryOut);
    }

    private void carryOut(CertificateMailing mailing) {
        try {
            var sofar = mailing;
            var people = new ArrayList<>(whoCame.to(mailing.edition()));
            for (var from = 0; from < people.size(); from += AT_ONCE) {
                sofar = mailSome(sofar, people.subList(from, Math.min(people.size(), from + AT_ONCE)));
            }
            mailings.save(sofar.done(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        } catch (OptimisticLockingFailureException _) {
            log.info("Certificates of edition {} are mailed by another instance", mailing.edition());
        } catch (RuntimeException e) {
            log.warn("Certificates of edition {} are mailed a little later", mailing.edition(), e);
        }
    }

    private CertificateMailing mailSome(CertificateMailing mailing, List<ParticipantId> people) {
        var mailed = (int) people.stream().filter(each -> issueCertificates.mail(mailing.edition(), each)).count();
        return mailed == 0 ? mailing : mailings.save(mailing.with(mailed));
    }
}
