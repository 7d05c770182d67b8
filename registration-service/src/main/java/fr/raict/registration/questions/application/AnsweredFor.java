package fr.raict.registration.questions.application;

import org.jspecify.annotations.Nullable;

/**
 * Among which registrations earlier answers are looked for: those that who asks may know of.
 *
 * @param authority its code
 * @param account who entered them; null when those of all accounts count
 */
public record AnsweredFor(String authority, @Nullable String account) {
}
