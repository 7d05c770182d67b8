package fr.raict.notification.webhooks.domain;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * By which a receiver knows that a message is ours (Standard Webhooks): 32 bytes, written down as {@code whsec_} and
 * their Base64.
 */
public record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    public WebhookSecret {
        if (!text.startsWith(PREFIX) || Base64.getDecoder().decode(text.substring(PREFIX.length())).length != BYTES) {
            throw new IllegalArgumentException("not a webhook's secret");
        }
    }

    public static WebhookSecret generate(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Never the secret, as records end up in logs. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
