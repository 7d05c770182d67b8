package fr.raict.registration.mandates.domain;

import java.util.UUID;

/**
 * A mandate that became part of another one, when its authority was merged into the other's.
 *
 * @param version up to which the other has what was decided on it
 */
public record Former(UUID id, long version) {
}
