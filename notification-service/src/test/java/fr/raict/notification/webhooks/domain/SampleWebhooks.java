package fr.raict.notification.webhooks.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

public final class SampleWebhooks {
    public static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private SampleWebhooks() {}

    public static Webhook webhook(EventKind... kinds) {
        return webhook("https://tool.example.org/raict", kinds);
    }

    public static Webhook webhook(String address, EventKind... kinds) {
        return Webhook.first(UUID.randomUUID(), new WebhookAddress(address),
                WebhookSecret.generate(new SecureRandom()), kinds.length == 0 ? Set.of(EventKind.SEAT_ASSIGNED)
                        : Set.of(kinds),
                "an-account", NOW);
    }

    public static Occurrence occurrence(EventKind kind, Instant at) {
        return new Occurrence(UUID.randomUUID(), kind, at, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                UUID.randomUUID());
    }
}
