package fr.raict.notification.webhooks.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.webhooks.application.Webhooks;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused.StaleEdit;
import fr.raict.notification.webhooks.domain.WebhookRefused.WebhookUnknown;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** One document per webhook. The services are told nothing of it. */
@Repository
class MongoWebhooks implements Webhooks {
    private final EditedAggregates<Webhook, WebhookDocument> webhooks;

    MongoWebhooks(AggregateStore store) {
        this.webhooks = store.edited(WebhookDocument.class, WebhookUnknown::new, StaleEdit::new);
    }

    @Override
    public List<Webhook> all() {
        return webhooks.matching(new Criteria());
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return webhooks.find(id);
    }

    @Override
    public Webhook inVersion(UUID id, SeenVersion seen) {
        return webhooks.inVersion(id, seen);
    }

    @Override
    public Webhook save(Webhook webhook) {
        return webhooks.save(WebhookDocument.of(webhook), _ -> List.of());
    }

    @Override
    public Webhook saveOnce(Webhook first) {
        return webhooks.saveOnce(WebhookDocument.of(first), _ -> List.of());
    }

    @Override
    public void remove(Webhook webhook) {
        webhooks.remove(WebhookDocument.of(webhook), Map.of(), _ -> List.of());
    }
}
