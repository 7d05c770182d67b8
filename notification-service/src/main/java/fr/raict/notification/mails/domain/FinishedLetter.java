package fr.raict.notification.mails.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter of a version that wrote texts when their event came, and did not keep what the event said.
 *
 * @param answersTo
 *            as it was typed
 * @param calendarMethod
 *            of iTIP (RFC 5546); absent together with the calendar
 * @param secrets
 *            parts of its links that only its recipient may see
 */
public record FinishedLetter(Recipient recipient, LetterTemplate template, String answersTo, String subject,
        String text, String html, @Nullable String calendarMethod, @Nullable String calendar,
        List<String> secrets) implements Letter {

    public FinishedLetter {
        secrets = List.copyOf(secrets);
    }

    @Override
    public List<UUID> about() {
        return List.of();
    }
}
