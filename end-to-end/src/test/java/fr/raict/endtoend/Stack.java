package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The whole system, started by the same script that people use, on ports and in a folder of its own. With the
 * environment variable {@code RAICT_E2E_REUSE=true}, a stack already started with these settings is used and left
 * running.
 */
final class Stack implements AutoCloseable {

    static final int PORT = 16080;
    static final int REGISTRATION_PORT = 16083;
    static final URI PUBLIC_URL = URI.create("http://localhost:" + PORT);
    static final String ISSUER = "http://localhost:16180/realms/raict";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path VAR = Path.of(Optional.ofNullable(System.getenv("RAICT_E2E_VAR"))
            .orElse(ROOT.resolve("end-to-end/target/var").toString()));
    private static final boolean REUSE = "true".equals(System.getenv("RAICT_E2E_REUSE"));
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("RAICT_VAR", VAR.toString()), Map.entry("RAICT_PORT", String.valueOf(PORT)),
            Map.entry("RAICT_KEYCLOAK_PORT", "16180"), Map.entry("RAICT_PORTAL_PORT", "16081"),
            Map.entry("RAICT_AGENDA_PORT", "16082"),
            Map.entry("RAICT_REGISTRATION_PORT", String.valueOf(REGISTRATION_PORT)),
            Map.entry("RAICT_NOTIFICATION_PORT", "16084"), Map.entry("RAICT_KAFKA_PORT", "16092"),
            Map.entry("RAICT_MONGO_PORT", "16017"), Map.entry("RAICT_SMTP_PORT", "16025"),
            Map.entry("RAICT_RATE_LIMIT", "false"));

    Stack() { raict("start", "--detach"); }

    @Override
    public void close() {
        if (!REUSE) raict("stop");
    }

    Path mails() { return VAR.resolve("mail"); }

    String secret(String name) {
        try {
            return Files.readString(VAR.resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a process as a power cut would: it runs no shutdown hook. */
    void kill(String part) {
        var process = process(part);
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static ProcessHandle process(String part) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(VAR.resolve("run").resolve(part + ".pid")).strip()))
                    .orElseThrow(() -> new IllegalStateException(part + " does not run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(String... parts) { raict(concat("start", parts)); }

    void startInstance(String part, int port) { raict("start", part, "--port", String.valueOf(port)); }

    void stop(String... parts) { raict(concat("stop", parts)); }

    private static String[] concat(String verb, String... parts) {
        var command = new ArrayList<>(List.of(verb));
        command.addAll(List.of(parts));
        return command.toArray(String[]::new);
    }

    private static void raict(String... arguments) {
        try {
            var command = new ArrayList<>(List.of(ROOT.resolve("raict").toString()));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true)
                    .redirectOutput(ROOT.resolve("end-to-end/target/raict.log").toFile());
            builder.environment().putAll(SETTINGS);
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0)
                throw new IllegalStateException(
                        "raict " + String.join(" ", arguments) + " failed: "
                                + Files.readString(ROOT.resolve("end-to-end/target/raict.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
