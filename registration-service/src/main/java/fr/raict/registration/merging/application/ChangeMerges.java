package fr.raict.registration.merging.application;

import java.util.function.UnaryOperator;

import fr.raict.registration.merging.domain.AuthorityMerges;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Decides anew when somebody else was quicker. */
@Component
class ChangeMerges {

    private static final int ATTEMPTS = 20;

    private final Merges merges;
    private final KnownMerges known;

    ChangeMerges(Merges merges, KnownMerges known) {
        this.merges = merges;
        this.known = known;
    }

    /** @return as stored; what a decision leaves as it is is not written */
    AuthorityMerges change(UnaryOperator<AuthorityMerges> decision) {
        for (var attempt = 1;; attempt++) {
            var before = merges.all();
            var after = decision.apply(before);
            if (after == before) {
                return before;
            }
            try {
                return merges.save(after);
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } finally {
                known.forget();
            }
        }
    }
}
