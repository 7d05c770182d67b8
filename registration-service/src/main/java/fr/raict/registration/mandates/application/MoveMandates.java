package fr.raict.registration.mandates.application;

import java.util.List;
import java.util.Set;

import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Makes the mandates of some authorities those of another one: first all accounts get theirs for the other, later what
 * they had ends, so that nobody is without one in between. Again changes nothing.
 */
@Service
public class MoveMandates {

    /** More than any authority has. */
    private static final int MOST = 2_000;
    private static final int ATTEMPTS = 10;

    private final Mandates mandates;
    private final MandatesHeld held;

    MoveMandates(Mandates mandates, MandatesHeld held) {
        this.mandates = mandates;
        this.held = held;
    }

    public void give(Set<String> codes, MandatedAuthority into) {
        misnamed(codes, into).forEach(each -> give(each, into));
    }

    /** What was decided since they were given is given once more. */
    public void end(Set<String> codes, MandatedAuthority into) {
        misnamed(codes, into).forEach(each -> {
            give(each, into);
            if (!each.authority().code().equals(into.code())) {
                mandates.remove(each);
                held.forget(each.subject());
            }
        });
    }

    private List<Mandate> misnamed(Set<String> codes, MandatedAuthority into) {
        return mandates.misnamed(codes, into, MOST);
    }

    /** Whoever decides on one of both meanwhile is heard. */
    private void give(Mandate mandate, MandatedAuthority into) {
        for (var attempt = 1; !isGiven(mandate, into); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new OptimisticLockingFailureException("Mandate " + mandate.id() + " changes all the time");
            }
        }
        held.forget(mandate.subject());
    }

    private boolean isGiven(Mandate mandate, MandatedAuthority into) {
        try {
            var id = Mandate.idOf(mandate.subject(), into.code());
            if (mandate.id().equals(id)) {
                mandates.find(id).filter(each -> !each.authority().equals(into))
                        .ifPresent(each -> mandates.save(each.named(into)));
                return true;
            }
            var before = mandates.find(id);
            var after = before.map(each -> each.absorbing(mandate)).orElseGet(() -> mandate.movedTo(into));
            if (before.filter(after::equals).isEmpty()) {
                mandates.save(after);
            }
            return true;
        } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
            return false;
        }
    }
}
