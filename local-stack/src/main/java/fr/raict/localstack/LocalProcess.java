package fr.raict.localstack;

import java.util.concurrent.Callable;

/**
 * The life of one process of the stack: it starts, prints one line {@code ready}, and runs until SIGTERM or SIGINT. If it
 * cannot start it prints one line that says why and ends with status 1.
 */
public final class LocalProcess {
    private LocalProcess() {}

    public static void run(String name, Callable<? extends AutoCloseable> start) {
        // Not logback.xml: Spring Boot would take that for its own in every test that has this module.
        System.setProperty("logback.configurationFile", "fr/raict/localstack/process-logging.xml");
        try {
            var server = start.call();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(name, server), name + "-stop"));
            System.out.println("ready");
        } catch (Exception failure) {
            System.out.println(name + " cannot start: " + reason(failure));
            // Servers that started halfway leave threads behind; halt also where a shutdown hook would wait for them.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void close(String name, AutoCloseable server) {
        try {
            server.close();
        } catch (Exception failure) {
            System.out.println(name + " did not stop cleanly: " + reason(failure));
        }
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
