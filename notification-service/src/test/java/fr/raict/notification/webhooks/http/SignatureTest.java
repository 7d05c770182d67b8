package fr.raict.notification.webhooks.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.WebhookSecret;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {
    private static final UUID ID = UUID.fromString("0197c8a0-7e3b-8a11-9c52-6f1d2a3b4c5d");
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final WebhookSecret FORMER = new WebhookSecret("whsec_Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");

    /** Computed by Python's hmac, as the documentation for receivers does it. */
    @Test
    void isThatOfTheStandard() {
        assertThat(Signature.of(ID, Instant.ofEpochSecond(1_793_606_400), "{\"type\":\"ping\"}", List.of(SECRET)))
                .isEqualTo("v1,IkWyINFV0KwdG78w49cuCO+yIWK847s+O0z5ak+EutY=");
    }

    @Test
    void isOneForEachSecret() {
        assertThat(Signature.of(ID, Instant.ofEpochSecond(1_793_606_400), "{\"type\":\"ping\"}",
                List.of(SECRET, FORMER))).isEqualTo(
                        "v1,IkWyINFV0KwdG78w49cuCO+yIWK847s+O0z5ak+EutY= v1,fme3yZ+owafVefnn/tr/sL4rgyMV7pK+VlLKRPH/M3Q=");
    }
}
