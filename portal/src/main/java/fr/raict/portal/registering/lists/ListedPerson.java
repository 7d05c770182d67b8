package fr.raict.portal.registering.lists;

import org.jspecify.annotations.Nullable;

/**
 * One person as the list has them, neither cleaned nor checked; what the list does not say is empty.
 *
 * @param line     from 1, as a spreadsheet counts: with the header and blank lines. Of several people on one line of
 *                 text, which of all people it is
 * @param language {@code fr} or {@code en}; none if the list says neither
 */
public record ListedPerson(int line, String givenName, String familyName, String email, String jobTitle,
        @Nullable String language) {
}
