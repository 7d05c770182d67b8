package fr.raict.registration.membership.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.domain.MandatedAuthority;

/** Some authorities, none of which was merged. */
final class FewAuthorities extends KnownAuthorities {

    private final List<MandatedAuthority> all;

    @SuppressWarnings("NullAway") // all that is asked is answered here
    FewAuthorities(MandatedAuthority... all) {
        super(null, null, null);
        this.all = Arrays.asList(all);
    }

    @Override
    Optional<MandatedAuthority> named(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    Optional<MandatedAuthority> find(String code) {
        return named(code);
    }

    @Override
    Collection<MandatedAuthority> unlisted() {
        return all.stream().filter(MandatedAuthority::isUnlisted).toList();
    }

    @Override
    MandatedAuthority now(MandatedAuthority authority) {
        return authority;
    }

    @Override
    DescribedAuthority described(MandatedAuthority authority) {
        return DescribedAuthority.of(authority, Optional.empty());
    }
}
