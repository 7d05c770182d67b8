package fr.raict.notification.webhooks.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused.StaleEdit;
import fr.raict.notification.webhooks.domain.WebhookRefused.WebhookUnknown;
import fr.raict.platform.aggregates.SeenVersion;

class WebhooksInMemory implements Webhooks {
    private final Map<UUID, Webhook> stored = new ConcurrentHashMap<>();

    @Override
    public List<Webhook> all() {
        return List.copyOf(stored.values());
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Webhook inVersion(UUID id, SeenVersion seen) {
        var found = find(id).orElseThrow(WebhookUnknown::new);
        if (!seen.matches(found.version())) {
            throw new StaleEdit(found, List.of());
        }
        return found;
    }

    @Override
    public synchronized Webhook save(Webhook each) {
        find(each.id()).ifPresent(found -> inVersion(each.id(), new SeenVersion(each.version())));
        var saved = new Webhook(each.id(), each.version() + 1, each.address(), each.secrets(), each.kinds(),
                each.state(), each.account(), each.since());
        stored.put(each.id(), saved);
        return saved;
    }

    @Override
    public Webhook saveOnce(Webhook first) {
        return find(first.id()).orElseGet(() -> save(first));
    }

    @Override
    public void remove(Webhook webhook) {
        stored.remove(webhook.id());
    }
}
