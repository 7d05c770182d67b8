package fr.raict.platform.aggregates;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttemptsTest {

    private final AtomicInteger attempts = new AtomicInteger();

    private String failing(int times, RuntimeException failure) {
        if (attempts.incrementAndGet() <= times) {
            throw failure;
        }
        return "done";
    }

    static Stream<RuntimeException> quicker() {
        return Stream.of(new DuplicateKeyException(""), new OptimisticLockingFailureException(""));
    }

    @ParameterizedTest
    @MethodSource("quicker")
    void doesItUntilNobodyIsQuicker(RuntimeException quicker) {
        assertThat(Attempts.again(() -> failing(3, quicker))).isEqualTo("done");
        assertThat(attempts).hasValue(4);
    }

    @ParameterizedTest
    @MethodSource("quicker")
    void saysSoWhenOthersAreQuickerEachTime(RuntimeException quicker) {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Attempts.again(() -> failing(99, quicker)))
                .isSameAs(quicker);
        assertThat(attempts).hasValue(10);
    }

    @Test
    void doesNothingTwiceThatFailedOtherwise() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Attempts.again(() -> failing(1, new IllegalStateException())));
        assertThat(attempts).hasValue(1);
    }

    @Test
    void knowsAFeaturesWordForIt() {
        assertThat(Attempts.again(IllegalStateException.class, () -> failing(1, new IllegalStateException())))
                .isEqualTo("done");
    }
}
