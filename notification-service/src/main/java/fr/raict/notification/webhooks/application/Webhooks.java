package fr.raict.notification.webhooks.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused;
import fr.raict.platform.aggregates.SeenVersion;

/** All webhooks: {@value Webhook#MOST} at most. */
public interface Webhooks {

    List<Webhook> all();

    Optional<Webhook> find(UUID id);

    /**
     * @throws WebhookRefused.WebhookUnknown when there is none
     * @throws WebhookRefused.StaleEdit when it is in another version
     */
    Webhook inVersion(UUID id, SeenVersion seen);

    /**
     * @return the webhook in its new version
     * @throws WebhookRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    Webhook save(Webhook webhook);

    /** Saves a new one, unless the same request did: then it stays as it is now. */
    Webhook saveOnce(Webhook first);

    /** @throws WebhookRefused.StaleEdit when somebody else changed it after the version it was decided on */
    void remove(Webhook webhook);
}
