package fr.raict.portal.services.registration;

import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * By which rules people are admitted to an edition.
 *
 * @param mostPerAuthority people of one authority; absent when there is no such limit
 */
public record EditionRules(long version, @Nullable Integer mostPerAuthority) implements Versioned {

    /** What an organiser says. */
    public record Details(@Nullable Integer mostPerAuthority) {}
}
