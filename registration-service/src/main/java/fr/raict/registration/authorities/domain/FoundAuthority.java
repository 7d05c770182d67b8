package fr.raict.registration.authorities.domain;

import org.jspecify.annotations.Nullable;

/**
 * An authority that answers a query.
 *
 * @param byname by what it was found; null when its own names, numbers or department answer
 */
public record FoundAuthority(LocalAuthority authority, @Nullable Byname byname) {
}
