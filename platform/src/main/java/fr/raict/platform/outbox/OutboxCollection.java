package fr.raict.platform.outbox;

/**
 * Declared as a bean for each collection whose documents have an {@code outbox} array.
 *
 * @param before done with events found there before they are published
 */
public record OutboxCollection(String name, BeforePublishing before) {

    public OutboxCollection(String name) {
        this(name, (_, _) -> {});
    }
}
