package fr.raict.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process of the local stack, started as {@code ./raict} does, that a test may kill. */
public final class ChildProcess implements AutoCloseable {
    private static final int HEAP = 256;

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** Returns when the process has said {@code ready}. */
    public static ChildProcess ready(Class<?> main, Map<String, Object> settings) {
        return ready(main, settings, HEAP);
    }

    /** @param heap in megabytes */
    public static ChildProcess ready(Class<?> main, Map<String, Object> settings, int heap) {
        var process = launch(main, settings, heap);
        var output = new ArrayList<String>();
        var reader = process.inputReader();
        for (var line = read(reader); line != null; line = read(reader)) {
            if (line.equals("ready")) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(_ -> {}));
                return new ChildProcess(process);
            }
            output.add(line);
        }
        throw new IllegalStateException("ended before it was ready: " + String.join("\n", output));
    }

    /** What a process that cannot start says before it ends, and how it ends. */
    public record Ending(int status, List<String> output) {}

    public static Ending end(Class<?> main, Map<String, Object> settings) throws InterruptedException {
        var process = launch(main, settings, HEAP);
        var output = process.inputReader().lines().toList();
        return new Ending(process.waitFor(), output);
    }

    private static Process launch(Class<?> main, Map<String, Object> settings, int heap) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx" + heap + "m", "-cp", System.getProperty("java.class.path")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(main.getName());
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
