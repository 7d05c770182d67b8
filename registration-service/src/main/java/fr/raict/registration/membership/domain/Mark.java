package fr.raict.registration.membership.domain;

import java.time.Instant;

/**
 * That an organiser marked an authority.
 *
 * @param account the organiser's
 * @param by their name then
 */
public record Mark(Instant since, String account, String by) {

    /** As what an organiser may mark an authority. */
    public enum Kind {
        MEMBER, PARTNER
    }
}
