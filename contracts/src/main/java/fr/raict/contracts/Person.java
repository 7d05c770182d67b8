package fr.raict.contracts;

import java.util.UUID;

/**
 * Somebody to write to.
 *
 * @param email as typed, an internationalised address (RFC 6531); events of before November 2026 may hold other text
 * @param language BCP 47 language of their mail, {@code fr} or {@code en}
 */
public record Person(UUID id, String givenName, String familyName, String email, String language) {
}
