package fr.raict.registration.merging.application;

import java.util.Optional;

import fr.raict.registration.ReadLately;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.mandates.application.MergedAuthorities;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.AuthorityMerges;
import org.springframework.stereotype.Component;

/** The merges as they were at most a second ago. Nobody looks for them who asks for a listed authority. */
@Component
class KnownMerges implements MergedAuthorities {

    private static final String UNLISTED = AuthorityType.OTHER + "-";

    private final ReadLately<String, AuthorityMerges> known;

    KnownMerges(Merges merges) {
        this.known = new ReadLately<>(_ -> Optional.of(merges.all()));
    }

    @Override
    public Optional<MandatedAuthority> now(String authorityCode) {
        return authorityCode.startsWith(UNLISTED) ? known().now(authorityCode) : Optional.empty();
    }

    @Override
    public Optional<MandatedAuthority> nowOf(MandatedAuthority written) {
        return known().nowOf(written);
    }

    private AuthorityMerges known() {
        return known.find(UNLISTED).orElseGet(AuthorityMerges::none);
    }

    void forget() {
        known.forget(UNLISTED);
    }
}
