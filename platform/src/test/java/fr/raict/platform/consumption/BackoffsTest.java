package fr.raict.platform.consumption;

import fr.raict.platform.outbox.OutboxFull;
import org.junit.jupiter.api.Test;
import org.springframework.util.backoff.BackOffExecution;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffsTest {

    @Test
    void waitsInPlaceForRoomInAnOutboxHoweverLongItTakes() {
        var retries = Backoffs.forFailure(new IllegalStateException(new OutboxFull())).start();

        for (int i = 0; i < 1_000; i++) {
            assertThat(retries.nextBackOff()).isNotEqualTo(BackOffExecution.STOP).isLessThanOrEqualTo(5_000);
        }
    }

    @Test
    void givesUpSoonOnWhatNoRetryMends() {
        var retries = Backoffs.forFailure(new IllegalStateException("broken")).start();

        for (int i = 0; i < 4; i++) {
            assertThat(retries.nextBackOff()).isPositive();
        }
        assertThat(retries.nextBackOff()).isEqualTo(BackOffExecution.STOP);
    }
}
