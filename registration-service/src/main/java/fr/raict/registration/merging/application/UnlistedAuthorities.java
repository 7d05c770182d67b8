package fr.raict.registration.merging.application;

import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.mandates.application.CountMandates;
import fr.raict.registration.mandates.application.CountedMandates;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.MergeRefused.AuthorityListed;
import fr.raict.registration.merging.domain.MergeRefused.MergedUnknown;
import fr.raict.registration.merging.domain.MergeRefused.TargetUnknown;
import org.springframework.stereotype.Component;

/** Looks up authorities by their codes, as the latest merges and corrections name them. */
@Component
class UnlistedAuthorities {

    private final FindAuthorities reference;
    private final CountMandates mandates;
    private final Merges merges;

    UnlistedAuthorities(FindAuthorities reference, CountMandates mandates, Merges merges) {
        this.reference = reference;
        this.mandates = mandates;
        this.merges = merges;
    }

    /**
     * @throws AuthorityListed when it is in the reference list
     * @throws MergedUnknown when nobody entered it, or it became another one and nothing is left of it
     */
    MandatedAuthority unlisted(String code) {
        if (reference.byCode(code).isPresent()) {
            throw new AuthorityListed(code);
        }
        return mandates.of(code).map(CountedMandates::authority).map(this::asNamedNow)
                .orElseThrow(() -> new MergedUnknown(code));
    }

    /** One of the reference list, or not; what it became if it was merged. */
    MandatedAuthority target(String code) {
        return reference.byCode(code).map(MandatedAuthority::listed).or(() -> merges.all().now(code))
                .or(() -> mandates.of(code).map(CountedMandates::authority))
                .orElseThrow(() -> new TargetUnknown(code));
    }

    boolean isEntered(String code) {
        return mandates.of(code).isPresent();
    }

    /** While a merge is under way, what is left of the one still has its own name. */
    private MandatedAuthority asNamedNow(MandatedAuthority entered) {
        return merges.all().now(entered.code()).filter(now -> now.code().equals(entered.code())).orElse(entered);
    }
}
