package fr.raict.registration.mandates.application;

import java.util.Optional;

import fr.raict.registration.mandates.domain.MandatedAuthority;

/** What authorities became that an organiser merged into others or corrected, which another feature knows. */
public interface MergedAuthorities {

    /** What the authority is now; empty when nobody said anything of it. Another instance knows it within a second. */
    Optional<MandatedAuthority> now(String authorityCode);

    /** The same of one that somebody enters freely, under whichever code it was known. */
    Optional<MandatedAuthority> nowOf(MandatedAuthority written);
}
