package fr.raict.portal.services.notification;

import java.util.SequencedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** One mail as its recipient sees it, but for the secrets in its links. */
public record MailPreview(@JsonUnwrapped Mail mail, String language, String text, String html,
        @Nullable String calendar, SequencedMap<String, String> headers) {}
