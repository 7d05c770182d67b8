package fr.raict.registration.privacy.domain;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErasureTest {

    private static final Instant AT = Instant.parse("2027-01-20T09:00:00Z");
    private final Erasure erasure = Erasure.requested(UUID.randomUUID(), "ada@example.org", "account", AT);

    @Test
    void keepsTheAddressUntilTheLastServiceHasReported() {
        var almost = erasure.reported("agenda-service", AT).reported("registration-service", AT.plusSeconds(1));

        assertThat(almost.email()).isEqualTo("ada@example.org");
        assertThat(almost.missing()).containsExactly("notification-service");

        var finished = almost.reported("notification-service", AT.plusSeconds(2));

        assertThat(finished.isFinished()).isTrue();
        assertThat(finished.email()).isEmpty();
    }

    @Test
    void takesNoReportTwice() {
        var reported = erasure.reported("agenda-service", AT);

        assertThat(reported.reported("agenda-service", AT.plusSeconds(9))).isEqualTo(reported);
    }

    @Test
    void asksAgainForWhatWasToldBeforeTheFirstTime() {
        var again = erasure.saidAgain(AT.plusSeconds(3600));

        assertThat(again.requests()).isEqualTo(2);
        assertThat(again.requestedAt()).isEqualTo(AT);
    }
}
