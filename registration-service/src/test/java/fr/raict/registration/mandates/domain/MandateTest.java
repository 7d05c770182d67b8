package fr.raict.registration.mandates.domain;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MandateTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final Mandate asked = Mandate.request("subject", "Karim Benali", "karim@example.org",
            MandatedAuthority.unlisted("Athènes", "Grèce"), NOW);

    @Test
    void isRefusedOnceAndTakesAnotherReason() {
        var refused = asked.refused("Inconnue", WhatWasEntered.IS_WITHDRAWN, NOW);

        assertThat(refused.refused("Inconnue", WhatWasEntered.STAYS, LATER)).isSameAs(refused);
        assertThat(refused.refused("Homonyme", WhatWasEntered.STAYS, LATER)).satisfies(corrected -> {
            assertThat(corrected.reason()).isEqualTo("Homonyme");
            assertThat(corrected.decidedAt()).isEqualTo(NOW);
            assertThat(corrected.clearing()).isEqualTo(refused.clearing());
        });
    }
}
