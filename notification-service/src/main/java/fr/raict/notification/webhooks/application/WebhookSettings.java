package fr.raict.notification.webhooks.application;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How messages are delivered.
 *
 * @param local whether receivers on this machine are called, as on a developer's; nowhere else, as then whoever is an
 *            organiser reaches whatever listens there
 * @param timeout of an attempt in all, from looking up its name to its answer
 * @param lease how long a claim outlives an instance that died; longer than the timeout
 * @param poll how often due messages are looked for when nobody says there are any
 */
@ConfigurationProperties("raict.webhooks")
public record WebhookSettings(boolean local, Duration timeout, Duration lease, Duration poll) {

    public WebhookSettings {
        if (lease.compareTo(timeout) <= 0) {
            throw new IllegalArgumentException("raict.webhooks.lease is longer than raict.webhooks.timeout");
        }
    }
}
