package fr.raict.agenda.experts.domain;

import java.util.UUID;

/**
 * Somebody who can be invited to speak.
 *
 * @param version
 *            writes so far; 0 for one that was never written
 */
public record Expert(UUID id, long version, ExpertDetails details) {

    public Expert describe(ExpertDetails changed) {
        return new Expert(id, version, changed);
    }
}
