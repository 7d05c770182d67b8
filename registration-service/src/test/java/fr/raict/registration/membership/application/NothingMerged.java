package fr.raict.registration.membership.application;

import java.util.Optional;

import fr.raict.registration.mandates.application.MergedAuthorities;
import fr.raict.registration.mandates.domain.MandatedAuthority;

final class NothingMerged implements MergedAuthorities {

    @Override
    public Optional<MandatedAuthority> now(String authorityCode) {
        return Optional.empty();
    }

    @Override
    public Optional<MandatedAuthority> nowOf(MandatedAuthority written) {
        return Optional.empty();
    }
}
