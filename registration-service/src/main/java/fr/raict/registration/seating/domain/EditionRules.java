package fr.raict.registration.seating.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What holds for all workshops of an edition, as its organiser decided.
 *
 * @param version grows with each change, from 0
 * @param mostPerAuthority people whom one authority may have in the edition at a time; null without a limit
 */
public record EditionRules(EditionId edition, long version, @Nullable Integer mostPerAuthority) {

    public EditionRules {
        if (mostPerAuthority != null && mostPerAuthority < 1) {
            throw new IllegalArgumentException("A limit is at least 1");
        }
    }

    public static EditionRules none(EditionId edition) {
        return new EditionRules(edition, 0, null);
    }

    public Optional<Integer> limitOfAuthority() {
        return Optional.ofNullable(mostPerAuthority);
    }
}
