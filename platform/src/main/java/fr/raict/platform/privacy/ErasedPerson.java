package fr.raict.platform.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import fr.raict.values.EmailAddress;

/**
 * Somebody who is to be erased.
 *
 * @param requestedAt what was told of them after it stays
 */
public record ErasedPerson(EmailAddress address, Instant requestedAt) {

    /** Whether a text has the address, however it is written. */
    public boolean isMentionedIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(address.text(), address.wire(), address.key())
                .anyMatch(form -> lower.contains(form.toLowerCase(Locale.ROOT)));
    }
}
