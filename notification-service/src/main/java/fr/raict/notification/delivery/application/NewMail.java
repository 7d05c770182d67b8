package fr.raict.notification.delivery.application;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent because of an event.
 *
 * @param template
 *            name of its text
 * @param secrets
 *            parts of its links that only its recipient may see
 */
public record NewMail(UUID eventId, String template, Recipient recipient, String replyTo, String subject, String text,
        String html, @Nullable Calendar calendar, List<String> secrets) {

    /**
     * @param language
     *            BCP 47
     */
    public record Recipient(String name, String address, String language) {}

    /**
     * @param method
     *            of iTIP (RFC 5546), the same in the body
     */
    public record Calendar(String method, String body) {}
}
