package fr.raict.localstack;

import java.nio.file.Path;
import java.util.Locale;

/** A setting of a process: the system property {@code raict.kafka.port}, else the variable {@code RAICT_KAFKA_PORT}, else a default. */
public record Setting(String name) {
    public String or(String standard) {
        var property = System.getProperty(name);
        if (property != null) {
            return property;
        }
        var variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return variable == null || variable.isBlank() ? standard : variable;
    }

    /** @throws IllegalStateException with a sentence for the person at the terminal, if the setting is no number */
    public int or(int standard) {
        var text = or(String.valueOf(standard));
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw new IllegalStateException(name + " must be a number, not '" + text + "'");
        }
    }

    public Path or(Path standard) {
        return Path.of(or(standard.toString()));
    }
}
