package fr.raict.measuring;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComparisonTest {

    @Test
    void measuresInTurnsAndLeavesOutTheWarmUp() {
        var turns = new ArrayList<String>();
        var comparison = Comparison.inTurns(2, "a", "/s", () -> take(turns, "figure"), "b",
                () -> take(turns, "baseline"), Target.atLeastTimes(1));

        assertThat(turns).containsExactly("figure", "baseline", "figure", "baseline", "figure", "baseline");
        assertThat(comparison.figures()).containsExactly(3.0, 5.0);
        assertThat(comparison.baselineFigures()).containsExactly(4.0, 6.0);
    }

    private static double take(List<String> turns, String turn) {
        turns.add(turn);
        return turns.size();
    }

    @Test
    void comparesMedians() {
        assertThat(comparison(Target.atLeastTimes(2), 1.0, 20.0, 30.0).isMet()).isTrue();
        assertThat(comparison(Target.atLeastTimes(2.1), 1.0, 20.0, 30.0).isMet()).isFalse();
        assertThat(comparison(Target.atMostTimes(2), 20.0).isMet()).isTrue();
        assertThat(comparison(Target.atMostTimes(1.9), 20.0).isMet()).isFalse();
        assertThat(comparison(Target.atMostMore(10), 20.0).isMet()).isTrue();
        assertThat(comparison(Target.atMostMore(9), 20.0).isMet()).isFalse();
    }

    @Test
    void showsWhatSeveralFilesHoldInOneTable(@TempDir Path folder) {
        new Comparisons(List.of(comparison(Target.atLeastTimes(3), 20.0))).write(folder.resolve("2.json"));
        new Comparisons(List.of(comparison(Target.atMostMore(20), 12.0))).write(folder.resolve("1.json"));
        var out = new ByteArrayOutputStream();

        Comparisons.in(folder).print(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(2).map(String::strip)).satisfiesExactly(
                first -> assertThat(first).contains("12.0 ms", "10.0 ms", "+2.0 ms", "≤ +20 ms").endsWith("yes |"),
                second -> assertThat(second).contains("20.0 ms", "2.00 ×", "≥ 3.0 ×").endsWith("no  |"));
    }

    @Test
    void chargesAStallForAllThatWasDueMeanwhile() {
        var stalled = new Object();
        var latencies = ConstantRate.of(100, Duration.ofSeconds(1), () -> {
            synchronized (stalled) {
                awaitNanos(20_000_000);
            }
        });

        assertThat(latencies.getTotalCount()).isEqualTo(100);
        assertThat(ConstantRate.percentileInMillis(latencies, 100)).isGreaterThan(900);
    }

    private static void awaitNanos(long nanos) {
        var end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void measuresNothingOfRequestsThatFail() {
        assertThatThrownBy(() -> ConstantRate.of(100, Duration.ofMillis(100), () -> {
            throw new IllegalStateException("away");
        })).hasMessageContaining("10 of 10 requests failed");
    }

    private static Comparison comparison(Target target, Double... figures) {
        return new Comparison("a", "ms", "b", target, List.of(figures), List.of(10.0));
    }
}
