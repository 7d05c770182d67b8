package fr.raict.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What dies is started again; what was stopped is not; what dies again and again is given up. */
@EndToEndTest
class WatcherIT {

    private static final int SECOND_PORTAL = 16191;

    @ParameterizedTest
    @ValueSource(strings = {"keycloak", "mail"})
    void startsAgainWhatDied(String part, Stack stack) {
        stack.kill(part);

        stack.awaitReady(part);
        assertThat(stack.watcherLog()).contains(part + " stopped by itself");
    }

    @Test
    void startsAgainASecondInstanceOnItsPort(Stack stack) {
        var second = "portal@" + SECOND_PORTAL;
        stack.startInstance("portal", SECOND_PORTAL);
        try {
            stack.kill(second);

            stack.awaitReady(second);
        } finally {
            stack.stop(second);
        }
    }

    @Test
    void startsTheDatabaseAndAServiceAgainThatDiedTogether(Stack stack, Api api) {
        stack.kill("mongo");
        stack.kill("agenda-service");

        stack.awaitReady("mongo");
        stack.awaitReady("agenda-service");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get("", "/api/agenda/editions/current").status() == 200);
    }

    @Test
    void leavesAloneWhatWasStopped(Stack stack) {
        stack.stop("mail");
        try {
            stack.kill("portal");
            stack.awaitReady("portal");

            assertThat(stack.state("mail")).isEqualTo("stopped");
        } finally {
            stack.start("mail");
        }
    }

    @Test
    void stopsNothingWhereNothingRan(@TempDir Path folder) {
        assertThat(Stack.raictIn(folder, "stop", "portal")).contains("Stopped: nothing, as nothing ran");
    }

    @Test
    void takesNoOtherProcessForTheOneThatDied(Stack stack) {
        stack.kill("watcher");
        stack.kill("mail");
        stack.pretendPid("mail", ProcessHandle.current().pid());

        stack.start("watcher");
        stack.awaitReady("mail");
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void givesUpAfterSeveralTriesAndSaysSoUntilSomebodyStartsIt(Stack stack) {
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200)).until(() -> {
            stack.pid("mail").flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
            return stack.watcherLog().contains("mail stopped again and is given up after 5 tries in a row");
        });

        assertThat(stack.state("mail")).isEqualTo("failed");
        assertThat(stack.status()).contains("./raict start mail");
        assertThat(stack.state("portal")).isEqualTo("ready");
        stack.start("mail");
        assertThat(stack.state("mail")).isEqualTo("ready");
    }

    @Test
    void beginsALogAnewThatGrewLarge(Stack stack) throws IOException {
        Files.writeString(stack.log("kafka"), "noise\n".repeat(4_000_000), StandardOpenOption.APPEND);

        await().atMost(Duration.ofMinutes(1)).until(() -> Files.size(stack.log("kafka")) < 1_000_000);
        assertThat(stack.state("kafka")).isEqualTo("ready");
    }

    @Test
    void isStartedAgainByAStartAndIsNeverThereTwice(Stack stack) {
        stack.kill("watcher");
        assertThat(stack.state("watcher")).isEqualTo("stopped");

        stack.start("--detach");
        var first = stack.pid("watcher").orElseThrow();
        stack.pretendPid("watcher", 0);
        stack.start("--detach");

        await().until(() -> ProcessHandle.of(first).isEmpty());
        assertThat(stack.pid("watcher").orElseThrow()).isNotIn(Set.of(0L, first));
        assertThat(stack.state("watcher")).isEqualTo("ready");
    }
}
