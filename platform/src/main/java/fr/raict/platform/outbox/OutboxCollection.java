package fr.raict.platform.outbox;

/** Declared as a bean for each collection whose documents have an {@code outbox} array. */
public record OutboxCollection(String name) {
}
