package fr.raict.notification.webhooks.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The secret of a webhook and, for a day after it was renewed, the one before: a message is signed by both, so that its
 * receiver can change over without losing any.
 *
 * @param formerUntil absent as the former one is
 */
public record Secrets(WebhookSecret current, @Nullable WebhookSecret former, @Nullable Instant formerUntil) {
    static final Duration BOTH = Duration.ofDays(1);

    public Secrets(WebhookSecret current) {
        this(current, null, null);
    }

    Secrets renewed(WebhookSecret next, Instant now) {
        return new Secrets(next, current, now.plus(BOTH));
    }

    /** Those that sign a message, the current one first. */
    public List<WebhookSecret> at(Instant now) {
        return formerUntil == null || !now.isBefore(formerUntil) ? List.of(current)
                : Stream.of(current, former).flatMap(Stream::ofNullable).toList();
    }
}
