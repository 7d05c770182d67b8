package fr.raict.registration.merging.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.lists.application.ReassignRegistrations;
import fr.raict.registration.mandates.application.CountMandates;
import fr.raict.registration.merging.domain.Merge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes merges that a crash or a failure left behind, and for two minutes looks for what requests that had begun
 * before left under the old code.
 */
@Component
class CarryOnMerges {

    private static final Logger log = LoggerFactory.getLogger(CarryOnMerges.class);

    private final Merges merges;
    private final ChangeMerges changeMerges;
    private final CarryOutMerge carryOut;
    private final ReassignRegistrations registrations;
    private final CountMandates mandates;
    private final Clock clock;

    CarryOnMerges(Merges merges, ChangeMerges changeMerges, CarryOutMerge carryOut,
            ReassignRegistrations registrations, CountMandates mandates, Clock clock) {
        this.merges = merges;
        this.changeMerges = changeMerges;
        this.carryOut = carryOut;
        this.registrations = registrations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.merging.carry-on-every:5s}")
    void carryOn() {
        merges.all().due(clock.instant()).forEach(this::carryOn);
    }

    /** Whoever came under an old code later than that, as in an instance that was halted meanwhile. */
    @Scheduled(initialDelayString = "${raict.merging.look-again-every:1h}", fixedDelayString = "${raict.merging.look-again-every:1h}")
    void lookAgain() {
        var all = merges.all();
        var left = left(all.mergedCodes());
        all.all().stream().filter(each -> left.contains(each.from().code())).forEach(this::carryOn);
    }

    private Set<String> left(Set<String> codes) {
        var left = new HashSet<>(registrations.active(codes, Optional.empty()).keySet());
        mandates.ofUnlisted().stream().map(each -> each.authority().code()).filter(codes::contains)
                .forEach(left::add);
        return left;
    }

    /** One that fails is tried again later, and must not keep the others from their turn. */
    private void carryOn(Merge merge) {
        try {
            carryOut.of(merge, Instant.MAX);
        } catch (RuntimeException e) {
            log.warn("Merge {} is carried on later", merge.id(), e);
            postpone(merge);
        }
    }

    private void postpone(Merge merge) {
        var now = clock.instant();
        try {
            changeMerges.change(all -> all.with(all.find(merge.id()).orElse(merge).failed(now)));
        } catch (RuntimeException e) {
            log.warn("Merge {} is carried on in the next round", merge.id(), e);
        }
    }
}
