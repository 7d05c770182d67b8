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

    private static final MandatedAuthority TYPO = MandatedAuthority.unlisted("Athène", "Grèce");
    private final Mandate twin = Mandate.request("subject", "Karim Benali", "karim@example.org", TYPO, NOW);

    @Test
    void becomesOneForAnotherAuthorityAndKnowsWhatItWas() {
        var moved = twin.confirmed(NOW).movedTo(asked.authority());

        assertThat(moved.id()).isEqualTo(asked.id());
        assertThat(moved.version()).isZero();
        assertThat(moved.isConfirmed()).isTrue();
        assertThat(moved.former()).containsExactly(new Former(twin.id(), twin.version()));
    }

    @Test
    void hasTheStrongerStateOfTwo() {
        var confirmed = twin.confirmed(LATER);
        var refused = twin.refused("Inconnu", WhatWasEntered.IS_WITHDRAWN, LATER);

        assertThat(asked.absorbing(confirmed)).extracting(Mandate::state, Mandate::decidedAt)
                .containsExactly(Mandate.State.CONFIRMED, LATER);
        assertThat(asked.absorbing(refused)).extracting(Mandate::state, Mandate::clearing)
                .containsExactly(Mandate.State.PENDING, null);
        assertThat(asked.confirmed(NOW).absorbing(refused).isConfirmed()).isTrue();
        assertThat(asked.refused("", WhatWasEntered.STAYS, NOW).absorbing(twin).isPending()).isTrue();
        assertThat(asked.refused("", WhatWasEntered.STAYS, NOW).absorbing(refused).clearing())
                .isEqualTo(refused.clearing());
    }

    /** Or a decision on both would be undone when it is carried on after a crash. */
    @Test
    void doesNotAbsorbTheSameTwice() {
        var both = asked.absorbing(twin.confirmed(NOW));
        var refused = both.refused("Homonyme", WhatWasEntered.STAYS, LATER);

        assertThat(refused.absorbing(twin.confirmed(NOW))).isSameAs(refused);
    }
}
