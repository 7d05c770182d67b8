package fr.raict.notification.webhooks.http;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.raict.notification.webhooks.domain.WebhookSecret;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The signature of a message (Standard Webhooks 1.0): {@code v1,} and the Base64 of an HMAC-SHA256 over id, time and
 * body; one for each secret, with a space between.
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(UUID id, Instant at, String body, List<WebhookSecret> secrets) {
        var signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body).getBytes(UTF_8);
        return secrets.stream().map(secret -> "v1," + Base64.getEncoder().encodeToString(hmac(signed, secret)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] hmac(byte[] signed, WebhookSecret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
