package fr.raict.portal.organising;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What tells a form that makes something from another of its kind. Made when the form is first shown, it stays with it, so
 * that the same form sent twice makes one thing.
 */
public record FormKey(UUID key) {

    public FormKey(@Nullable UUID key) {
        this.key = key == null ? UUID.randomUUID() : key;
    }
}
