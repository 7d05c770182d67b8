package fr.raict.notification.mails.application;

import java.util.List;

import fr.raict.notification.mails.domain.Language;
import fr.raict.platform.calendar.CalendarText;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it goes out. Made anew for each attempt and each preview, and kept nowhere.
 *
 * @param answersTo
 *            absent when answers go to the sender
 * @param calendar
 *            absent when nothing goes into a calendar
 * @param secrets
 *            parts of its links that only its recipient may see
 */
public record ComposedMail(EmailAddress to, String name, @Nullable EmailAddress answersTo, Language language,
        String subject, String text, String html, @Nullable Calendar calendar, List<String> secrets) {
    private static final String MASK = "•••";

    public ComposedMail {
        secrets = List.copyOf(secrets);
    }

    /**
     * @param method
     *            of iTIP (RFC 5546), the same in the body
     */
    public record Calendar(String method, String body) {}

    /** For everybody but the recipient. The calendar is unfolded, as folding may cut a secret in two. */
    public ComposedMail masked() {
        var shown = calendar == null ? null
                : new Calendar(calendar.method(), mask(CalendarText.unfolded(calendar.body())));
        return new ComposedMail(to, name, answersTo, language, subject, mask(text), mask(html), shown, List.of());
    }

    private String mask(String part) {
        return secrets.stream().reduce(part, (masked, secret) -> masked.replace(secret, MASK));
    }
}
