package fr.raict.registration.merging.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.Merge;
import fr.raict.registration.merging.domain.MergeRefused;
import fr.raict.registration.merging.domain.MergeRefused.MergeUnknown;
import fr.raict.registration.merging.domain.MergeRefused.NameTaken;
import fr.raict.registration.seating.domain.RequestKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/**
 * Makes an authority that is not in the reference list another one, or names it rightly, with all its mandates and
 * registrations. Once it is stored it comes about by itself; a request waits for it for {@value #WAITED_FOR_SECONDS}
 * seconds.
 */
@Service
public class MergeAuthorities {

    private static final int WAITED_FOR_SECONDS = 10;
    private static final Logger log = LoggerFactory.getLogger(MergeAuthorities.class);

    private final UnlistedAuthorities authorities;
    private final Merges merges;
    private final ChangeMerges changeMerges;
    private final CarryOutMerge carryOut;
    private final IdGenerator ids;
    private final Clock clock;

    MergeAuthorities(UnlistedAuthorities authorities, Merges merges, ChangeMerges changeMerges, CarryOutMerge carryOut,
            IdGenerator ids, Clock clock) {
        this.authorities = authorities;
        this.merges = merges;
        this.changeMerges = changeMerges;
        this.carryOut = carryOut;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same Idempotency-Key again changes nothing.
     *
     * @return finished, or to be carried on
     * @throws MergeRefused when it is none that can be merged, or there is none to merge it into
     */
    public Merge merge(UUID idempotencyKey, String code, String into, Caller caller) {
        var id = RequestKey.of(caller.subject(), idempotencyKey).value();
        var from = merges.all().find(id).map(Merge::from).filter(each -> each.code().equals(code))
                .orElseGet(() -> authorities.unlisted(code));
        var asked = Merge.asked(id, caller.subject(), now(), from, authorities.target(into));
        return carriedOut(changeMerges.change(all -> all.merging(asked)).find(id).orElse(asked));
    }

    /**
     * Names it so everywhere, and whoever enters that name means it. Again changes nothing.
     *
     * @throws MergeRefused when it is none that can be corrected, or another one is called so
     */
    public void correct(String code, String name, String country, Caller caller) {
        var before = authorities.unlisted(code);
        var into = new MandatedAuthority(code, name, country);
        if (before.equals(into)) {
            return;
        }
        var written = MandatedAuthority.unlisted(name, country);
        if (!written.code().equals(code) && authorities.isEntered(written.code())) {
            throw new NameTaken(written.code());
        }
        var asked = Merge.asked(ids.generateId(), caller.subject(), now(), written, into);
        carriedOut(changeMerges.change(all -> all.correcting(asked)).find(asked.id()).orElse(asked));
    }

    /** @throws MergeUnknown when there is none */
    public Merge one(UUID merge) {
        return merges.all().find(merge).orElseThrow(MergeUnknown::new);
    }

    private Merge carriedOut(Merge merge) {
        if (merge.isFinished()) {
            return merge;
        }
        try {
            return carryOut.of(merge, clock.instant().plus(Duration.ofSeconds(WAITED_FOR_SECONDS)));
        } catch (RuntimeException e) {
            log.warn("Merge {} is carried on in a moment", merge.id(), e);
            return merge;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
