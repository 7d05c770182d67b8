package fr.raict.platform.outbox;

import java.util.List;

/** The collections whose documents have an {@code outbox} array. */
public record OutboxCollections(List<String> names) {

    public OutboxCollections {
        names = List.copyOf(names);
    }
}
