package fr.raict.notification.delivery.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param language
 *            BCP 47
 * @param secrets
 *            parts of its links that only its recipient may see
 */
public record MailContent(String replyTo, String language, String text, String html, @Nullable Calendar calendar,
        List<String> secrets) {
    private static final String MASK = "•••";

    public MailContent {
        secrets = List.copyOf(secrets);
    }

    /**
     * @param method
     *            of iTIP (RFC 5546), the same in the body
     */
    public record Calendar(String method, String body) {

        /** Without the folding of long lines (RFC 5545 §3.1), which may cut a secret in two. */
        private String unfolded() {
            return body.replaceAll("\\r?\\n[ \\t]", "");
        }
    }

    /** For everybody but the recipient. */
    public MailContent masked() {
        var shown = calendar == null ? null : new Calendar(calendar.method(), mask(calendar.unfolded()));
        return new MailContent(replyTo, language, mask(text), mask(html), shown, List.of());
    }

    private String mask(String part) {
        return secrets.stream().reduce(part, (masked, secret) -> masked.replace(secret, MASK));
    }
}
