package fr.raict.contracts;

import java.util.UUID;

/**
 * Somebody to write to.
 *
 * @param language BCP 47 language of their mail, {@code fr} or {@code en}
 */
public record Person(UUID id, String givenName, String familyName, String email, String language) {
}
