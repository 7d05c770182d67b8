package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

/**
 * The whole system, started by the same script that people use, on ports and in a folder of its own. With the
 * environment variable {@code RAICT_E2E_REUSE=true}, a stack already started with these settings is used and left
 * running.
 */
final class Stack implements AutoCloseable {

    static final int PORT = 16080;
    static final int AGENDA_PORT = 16082;
    static final int REGISTRATION_PORT = 16083;
    static final URI PUBLIC_URL = URI.create("http://localhost:" + PORT);
    static final String ISSUER = "http://localhost:16180/realms/raict";

    private static final int ALL_READY = 0;
    private static final int NOT_ALL_READY = 3;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path VAR = Path.of(Optional.ofNullable(System.getenv("RAICT_E2E_VAR"))
            .orElse(ROOT.resolve("end-to-end/target/var").toString()));
    /** The full-size demonstration takes its time to be filled in. */
    private static final Duration PATIENCE = "large".equals(System.getenv("RAICT_DEMO")) ? Duration.ofHours(2)
            : Duration.ofMinutes(10);
    private static final boolean REUSE = "true".equals(System.getenv("RAICT_E2E_REUSE"));
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("RAICT_VAR", VAR.toString()), Map.entry("RAICT_PORT", String.valueOf(PORT)),
            Map.entry("RAICT_KEYCLOAK_PORT", "16180"), Map.entry("RAICT_PORTAL_PORT", "16081"),
            Map.entry("RAICT_AGENDA_PORT", String.valueOf(AGENDA_PORT)),
            Map.entry("RAICT_REGISTRATION_PORT", String.valueOf(REGISTRATION_PORT)),
            Map.entry("RAICT_NOTIFICATION_PORT", "16084"), Map.entry("RAICT_KAFKA_PORT", "16092"),
            Map.entry("RAICT_MONGO_PORT", "16017"), Map.entry("RAICT_SMTP_PORT", "16025"),
            Map.entry("RAICT_RATE_LIMIT", "false"), Map.entry("RAICT_QUOTAS_ACCOUNT", "1000000"),
            Map.entry("RAICT_QUOTAS_AUTHORITY", "1000000"), Map.entry("RAICT_QUOTAS_PENDINGACCOUNT", "1000000"),
            Map.entry("RAICT_QUOTAS_PENDINGAUTHORITY", "1000000"));

    Stack() { raict("start", "--detach"); }

    @Override
    public void close() {
        if (!REUSE) {
            raict("stop");
        }
    }

    Path mails() { return VAR.resolve("mail"); }

    String secret(String name) { return read(VAR.resolve("secrets").resolve(name)).orElseThrow(); }

    /** Ends a process as a power cut would: it runs no shutdown hook. */
    void kill(String part) {
        var process = pid(part).flatMap(ProcessHandle::of)
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Waits until a part is ready, as it is again some seconds after it died: the watcher starts it. */
    void awaitReady(String part) {
        awaitState(part, "ready");
    }

    /** @param state as {@code ./raict status} writes it: ready, starting, stopped or failed */
    void awaitState(String part, String state) {
        Awaitility.await().alias(part + " is " + state).atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200)).until(() -> state(part), state::equals);
    }

    String state(String part) {
        return status().lines().filter(line -> line.startsWith(part + " ")).findFirst()
                .map(line -> line.split("\\s+")[1]).orElseThrow(() -> new IllegalStateException("no part " + part));
    }

    String status() { return raict(Set.of(ALL_READY, NOT_ALL_READY), "status"); }

    /** The number of a part's process, be it alive or dead; none once the part was stopped or given up. */
    Optional<Long> pid(String part) {
        return read(pidFile(part)).filter(pid -> !pid.isEmpty()).map(Long::valueOf);
    }

    /** Writes another number where the script keeps that of a part's process. */
    void pretendPid(String part, long pid) {
        try {
            Files.writeString(pidFile(part), String.valueOf(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pidFile(String part) { return VAR.resolve("run").resolve(part + ".pid"); }

    String watcherLog() { return read(log("watcher")).orElse(""); }

    Path log(String part) { return VAR.resolve("log").resolve(part + ".log"); }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(String... parts) { raict(concat("start", parts)); }

    void startInstance(String part, int port) { startInstance(part, port, Map.of()); }

    /** @param settings environment variables of this instance, besides those of all parts */
    void startInstance(String part, int port, Map<String, String> settings) {
        raict(Set.of(0), settings, "start", part, "--port", String.valueOf(port));
    }

    void stopInstance(String part, int port) { raict("stop", part + "@" + port); }

    void stop(String... parts) { raict(concat("stop", parts)); }

    /** Runs the script for a folder in which nothing was ever started. */
    static String raictIn(Path folder, String... arguments) {
        return raict(Set.of(0), Map.of("RAICT_VAR", folder.toString()), arguments);
    }

    private static String[] concat(String verb, String... parts) {
        var command = new ArrayList<>(List.of(verb));
        command.addAll(List.of(parts));
        return command.toArray(String[]::new);
    }

    private static void raict(String... arguments) { raict(Set.of(0), arguments); }

    private static String raict(Set<Integer> expected, String... arguments) {
        return raict(expected, Map.of(), arguments);
    }

    private static String raict(Set<Integer> expected, Map<String, String> settings, String... arguments) {
        try {
            var command = new ArrayList<>(List.of(ROOT.resolve("raict").toString()));
            command.addAll(List.of(arguments));
            var log = Files.createTempFile(ROOT.resolve("end-to-end/target"), "raict-", ".log");
            var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(SETTINGS);
            builder.environment().putAll(settings);
            var process = builder.start();
            var ended = process.waitFor(PATIENCE);
            var output = Files.readString(log);
            Files.delete(log);
            if (!ended || !expected.contains(process.exitValue())) {
                throw new IllegalStateException("raict " + String.join(" ", arguments) + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
