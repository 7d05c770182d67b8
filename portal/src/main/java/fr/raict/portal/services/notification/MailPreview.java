package fr.raict.portal.services.notification;

import java.util.SequencedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One mail as its recipient sees it, but for the secrets in its links.
 *
 * @param impossible why it cannot be shown; then it has no text
 */
public record MailPreview(@JsonUnwrapped Mail mail, String language, @Nullable String impossible, String text,
        String html,
        @Nullable String calendar, SequencedMap<String, String> headers) {}
