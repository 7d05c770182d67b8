package fr.raict.registration.membership.application;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.mandates.application.CountMandates;
import fr.raict.registration.mandates.application.CountedMandates;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MergedAuthorities;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toMap;

/** Authorities of the reference list and those that delegates entered, as they are named now. */
@Component
class KnownAuthorities {

    private static final String UNLISTED = AuthorityType.OTHER + "-";

    private final FindAuthorities reference;
    private final CountMandates mandates;
    private final MergedAuthorities merged;

    KnownAuthorities(FindAuthorities reference, CountMandates mandates, MergedAuthorities merged) {
        this.reference = reference;
        this.mandates = mandates;
        this.merged = merged;
    }

    /** Few listed authorities have such a code as well. */
    static boolean mayBeUnlisted(String code) {
        return code.startsWith(UNLISTED);
    }

    /** What the code stands for now, be it another authority into which it was merged. */
    Optional<MandatedAuthority> find(String code) {
        return merged.now(code).or(() -> named(code));
    }

    /** The same as nobody corrected or merged it. */
    Optional<MandatedAuthority> named(String code) {
        var listed = reference.byCode(code).map(MandatedAuthority::listed);
        return listed.isPresent() || !mayBeUnlisted(code) ? listed
                : mandates.of(code).map(CountedMandates::authority);
    }

    /** Those that delegates entered and that are not in the list: some hundred in each edition. */
    Collection<MandatedAuthority> unlisted() {
        return mandates.ofUnlisted().stream().map(CountedMandates::authority).map(this::now)
                .filter(MandatedAuthority::isUnlisted)
                .collect(toMap(MandatedAuthority::code, Function.identity(), (one, _) -> one)).values();
    }

    MandatedAuthority now(MandatedAuthority authority) {
        return merged.now(authority.code()).orElse(authority);
    }

    DescribedAuthority described(MandatedAuthority authority) {
        return DescribedAuthority.of(authority, reference.byCode(authority.code()));
    }
}
