package fr.raict.notification.webhooks.domain;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.WebhookState.Active;
import fr.raict.notification.webhooks.domain.WebhookState.Reason;
import fr.raict.notification.webhooks.domain.WebhookState.SwitchedOff;

import static java.util.Collections.unmodifiableSet;

/**
 * Another system that is told what happens.
 *
 * @param version writes so far; 0 for one that was never written
 * @param kinds what it is told of, at least one
 * @param account of the organiser who made it
 * @param since when it was made, or last switched on: what happened before is not told
 */
public record Webhook(UUID id, long version, WebhookAddress address, Secrets secrets, Set<EventKind> kinds,
        WebhookState state, String account, Instant since) {

    /** How many there may be. */
    public static final int MOST = 20;
    /** How many messages may wait for one; about 20 MB. */
    public static final int MOST_WAITING = 50_000;

    public Webhook {
        kinds = unmodifiableSet(new TreeSet<>(kinds));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a webhook is told of something");
        }
    }

    public static Webhook first(UUID id, WebhookAddress address, WebhookSecret secret, Set<EventKind> kinds,
            String account, Instant now) {
        return new Webhook(id, 0, address, new Secrets(secret), kinds, new Active(), account, now);
    }

    public boolean isActive() {
        return state instanceof Active;
    }

    /** Whether a message is to be sent to it. */
    public boolean isToldOf(Occurrence occurrence) {
        return isActive() && (occurrence.isPing()
                || occurrence.isOneOf(kinds) && !occurrence.at().isBefore(since));
    }

    public Webhook changed(WebhookAddress other, Set<EventKind> chosen) {
        return new Webhook(id, version, other, secrets, chosen, state, account, since);
    }

    /** What is active stays so. */
    public Webhook switchedOn(Instant now) {
        return isActive() ? this : new Webhook(id, version, address, secrets, kinds, new Active(), account, now);
    }

    /** What was switched off for another reason stays so. */
    public Webhook switchedOff(Reason reason, Instant now) {
        return isActive()
                ? new Webhook(id, version, address, secrets, kinds, new SwitchedOff(reason, now), account, since)
                : this;
    }

    public Webhook renewed(WebhookSecret secret, Instant now) {
        return new Webhook(id, version, address, secrets.renewed(secret, now), kinds, state, account, since);
    }
}
