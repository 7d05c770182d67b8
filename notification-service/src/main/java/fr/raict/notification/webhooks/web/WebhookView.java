package fr.raict.notification.webhooks.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookState;
import fr.raict.notification.webhooks.domain.WebhookState.SwitchedOff;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the API shows it, without its secret; its version is its entity tag.
 *
 * @param since when it was made or last switched on
 */
record WebhookView(UUID id, long version, String address,
        @Bounded(most = EventKind.ALL, because = "each kind once") List<EventKind> kinds, boolean active,
        Instant since, WebhookState.@Nullable Reason offReason, @Nullable Instant offAt) {

    static WebhookView of(Webhook webhook) {
        var off = webhook.state() instanceof SwitchedOff state ? state : null;
        return new WebhookView(webhook.id(), webhook.version(), webhook.address().text(), List.copyOf(webhook.kinds()),
                webhook.isActive(), webhook.since(), off == null ? null : off.reason(),
                off == null ? null : off.at());
    }
}
