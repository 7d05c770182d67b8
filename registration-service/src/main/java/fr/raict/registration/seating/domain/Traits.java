package fr.raict.registration.seating.domain;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What rules look at in a person who is registered, as it was when they were.
 *
 * @param groups whose seats they may have
 * @param name stands for their name and says nothing of it; null of who registered before names were looked at, and of who
 *            is known to be another person than who has the same name
 */
public record Traits(Set<SeatGroup> groups, @Nullable UUID name) {
    public static final Traits UNKNOWN = new Traits(Set.of(), null);

    public Traits {
        groups = Set.copyOf(groups);
    }
}
