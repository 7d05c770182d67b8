package fr.raict.registration.merging.application;

import java.time.Clock;
import java.time.Instant;

import fr.raict.registration.lists.application.ReassignRegistrations;
import fr.raict.registration.mandates.application.MoveMandates;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.Merge;
import fr.raict.registration.seating.domain.Authority;
import org.springframework.stereotype.Component;

/**
 * Moves what is under the code of one authority to another: its delegates get mandates for the other, then everybody's
 * registrations follow, then the mandates for the one end. Whoever begins again after a crash, or at the same time, finds
 * less to do.
 */
@Component
class CarryOutMerge {

    private final MoveMandates mandates;
    private final ReassignRegistrations registrations;
    private final Merges merges;
    private final ChangeMerges changeMerges;
    private final Clock clock;

    CarryOutMerge(MoveMandates mandates, ReassignRegistrations registrations, Merges merges, ChangeMerges changeMerges,
            Clock clock) {
        this.mandates = mandates;
        this.registrations = registrations;
        this.merges = merges;
        this.changeMerges = changeMerges;
        this.clock = clock;
    }

    /**
     * @param until it goes on; the rest is left for later
     * @return as it is then
     */
    Merge of(Merge merge, Instant until) {
        mandates.give(merge.codes(), intoOf(merge));
        if (!hasMoved(merge, until)) {
            return merge;
        }
        mandates.end(merge.codes(), intoOf(merge));
        return finish(merge);
    }

    private boolean hasMoved(Merge merge, Instant until) {
        while (clock.instant().isBefore(until)) {
            var into = intoOf(merge);
            if (registrations.some(merge.codes(), new Authority(into.code(), into.name())) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What it became itself meanwhile. */
    private MandatedAuthority intoOf(Merge merge) {
        return merges.all().now(merge.into().code()).orElse(merge.into());
    }

    private Merge finish(Merge merge) {
        var now = clock.instant();
        return changeMerges.change(all -> all.with(all.find(merge.id()).orElse(merge).finished(now)))
                .find(merge.id()).orElse(merge);
    }
}
