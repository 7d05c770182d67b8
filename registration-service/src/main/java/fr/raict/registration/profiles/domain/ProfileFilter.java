package fr.raict.registration.profiles.domain;

import java.util.Optional;

/** Which authorities' people a list shows; of all where nothing is said. */
public record ProfileFilter(Optional<AuthorityKind> kind, Optional<Region> region, Optional<SizeClass> size) {

    public static final ProfileFilter ALL = new ProfileFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return kind.isEmpty() && region.isEmpty() && size.isEmpty();
    }
}
