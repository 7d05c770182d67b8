package fr.raict.notification.webhooks.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookAddress;
import fr.raict.notification.webhooks.domain.WebhookRefused.StaleEdit;
import fr.raict.notification.webhooks.domain.WebhookRefused.TooManyWebhooks;
import fr.raict.notification.webhooks.domain.WebhookSecret;
import fr.raict.notification.webhooks.domain.WebhookState.Reason;
import fr.raict.platform.aggregates.Attempts;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/** Keeps webhooks. What waits for one that is switched off ends; with one that is removed goes its log. */
@Service
public class KeepWebhooks {
    private final Webhooks webhooks;
    private final Messages messages;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepWebhooks(Webhooks webhooks, Messages messages, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param id the same for the same request sent again, which changes nothing
     * @param typed its address
     */
    public Webhook add(UUID id, String typed, Set<EventKind> kinds, String account) {
        var address = WebhookAddress.of(typed, settings.local());
        var known = webhooks.all();
        if (known.size() >= Webhook.MOST && known.stream().noneMatch(each -> each.id().equals(id))) {
            throw new TooManyWebhooks();
        }
        return webhooks.saveOnce(Webhook.first(id, address, WebhookSecret.generate(random), kinds, account,
                now()));
    }

    /** @param active whether it is told anything */
    public Webhook change(UUID id, SeenVersion seen, String typed, Set<EventKind> kinds, boolean active) {
        var found = webhooks.inVersion(id, seen);
        var changed = found.changed(WebhookAddress.of(typed, settings.local()), kinds);
        var saved = webhooks.save(active ? changed.switchedOn(now())
                : changed.switchedOff(Reason.BY_HAND, now()));
        endWhatWaits(saved);
        return saved;
    }

    /** The former secret signs as well for a day. */
    public Webhook renewSecret(UUID id, SeenVersion seen) {
        var found = webhooks.inVersion(id, seen);
        return webhooks.save(found.renewed(WebhookSecret.generate(random), now()));
    }

    public void remove(UUID id, SeenVersion seen) {
        webhooks.remove(webhooks.inVersion(id, seen));
        messages.removeAll(id);
    }

    /** Also while somebody edits it, who is then told so. */
    void switchOff(UUID id, Reason reason) {
        Attempts.again(StaleEdit.class, () -> webhooks.find(id).filter(Webhook::isActive)
                .map(each -> webhooks.save(each.switchedOff(reason, now())))).ifPresent(this::endWhatWaits);
    }

    /** As it is stored, so that what is read again is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void endWhatWaits(Webhook saved) {
        if (!saved.isActive()) {
            messages.endWaiting(saved.id(), now());
        }
    }
}
