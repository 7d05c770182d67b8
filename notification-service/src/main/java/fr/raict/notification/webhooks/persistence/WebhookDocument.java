package fr.raict.notification.webhooks.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Secrets;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookAddress;
import fr.raict.notification.webhooks.domain.WebhookSecret;
import fr.raict.notification.webhooks.domain.WebhookState;
import fr.raict.notification.webhooks.domain.WebhookState.Active;
import fr.raict.notification.webhooks.domain.WebhookState.SwitchedOff;
import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/**
 * A webhook as stored.
 *
 * @param offReason absent while it is active, as {@code offAt} is
 */
@PersonalData(of = "organisers", what = "account", purpose = "knowing who lets another system follow what happens", kept = "until the webhook is removed", erasure = "stays: an account’s number at the identity provider, which names nobody once the account is gone")
@Document("webhooks")
record WebhookDocument(@Id UUID id, @Version long version, String address, String secret,
        @Nullable String formerSecret, @Nullable Instant formerUntil, List<EventKind> kinds,
        WebhookState.@Nullable Reason offReason, @Nullable Instant offAt, String account, Instant activeSince,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<Webhook, WebhookDocument> {

    static WebhookDocument of(Webhook webhook) {
        var secrets = webhook.secrets();
        var off = webhook.state() instanceof SwitchedOff state ? state : null;
        return new WebhookDocument(webhook.id(), webhook.version(), webhook.address().text(), secrets.current().text(),
                secrets.former() == null ? null : secrets.former().text(), secrets.formerUntil(),
                List.copyOf(webhook.kinds()), off == null ? null : off.reason(), off == null ? null : off.at(),
                webhook.account(), webhook.since(), Trail.NONE);
    }

    @Override
    public WebhookDocument with(Trail other) {
        return new WebhookDocument(id, version, address, secret, formerSecret, formerUntil, kinds, offReason, offAt,
                account, activeSince, other);
    }

    @Override
    public Webhook toAggregate() {
        return new Webhook(id, version, new WebhookAddress(address), secrets(), Set.copyOf(kinds), state(), account,
                activeSince);
    }

    private Secrets secrets() {
        return new Secrets(new WebhookSecret(secret), formerSecret == null ? null : new WebhookSecret(formerSecret),
                formerUntil);
    }

    private WebhookState state() {
        return offReason == null || offAt == null ? new Active() : new SwitchedOff(offReason, offAt);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("address", address, "kinds", kinds, "active", offReason == null, "secret", secret);
    }
}
