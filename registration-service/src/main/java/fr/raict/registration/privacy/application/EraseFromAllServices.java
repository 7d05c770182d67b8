package fr.raict.registration.privacy.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.Attempts;
import fr.raict.platform.aggregates.RequestKey;
import fr.raict.registration.privacy.domain.Erasure;
import fr.raict.registration.privacy.domain.ErasureUnknown;
import fr.raict.values.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Has one person erased from all services, which report when they have done it. Whoever does not answer is asked again, so
 * a service that was away for however long carries it out when it is back.
 */
@Service
public class EraseFromAllServices {

    private static final Logger log = LoggerFactory.getLogger(EraseFromAllServices.class);
    private static final int AT_ONCE = 100;

    private final Erasures erasures;
    private final ErasureAnnouncements announcements;
    private final Clock clock;

    EraseFromAllServices(Erasures erasures, ErasureAnnouncements announcements, Clock clock) {
        this.erasures = erasures;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * The same request again is the same erasure.
     *
     * @param askedBy account of the organiser
     */
    public Erasure request(RequestKey key, EmailAddress address, String askedBy) {
        var id = key.idOf("erasure", address.key(), askedBy);
        return erasures.find(id).orElseGet(() -> made(id, address, askedBy));
    }

    private Erasure made(UUID id, EmailAddress address, String askedBy) {
        var erasure = Erasure.requested(id, address.text(), askedBy, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            return erasures.save(erasure, List.of(announcements.requested(erasure)));
        } catch (DuplicateKeyException e) {
            return erasures.find(id).orElseThrow(() -> e);
        }
    }

    /** @throws ErasureUnknown when there is none */
    public Erasure find(UUID id) {
        return erasures.find(id).orElseThrow(ErasureUnknown::new);
    }

    /** What a service reports; again changes nothing, and neither does a report on what nobody asked for. */
    public void reported(UUID id, String service) {
        Attempts.again(() -> erasures.find(id).map(found -> noteReport(found, service)));
    }

    private Erasure noteReport(Erasure found, String service) {
        var reported = found.reported(service, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return reported.equals(found) ? found : erasures.save(reported, List.of());
    }

    @Scheduled(fixedDelayString = "${raict.privacy.ask-again-every:1m}")
    void askAgain() {
        erasures.unanswered(clock.instant().minus(Erasure.SILENT_FOR), AT_ONCE).forEach(this::askAgain);
    }

    private void askAgain(Erasure unanswered) {
        try {
            var again = unanswered.saidAgain(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            erasures.save(again, List.of(announcements.requested(again)));
            log.warn("Erasure {} is still to be carried out by {}", unanswered.id(), unanswered.missing());
        } catch (OptimisticLockingFailureException _) {
            // It was answered just now, or another instance was quicker.
        }
    }
}
