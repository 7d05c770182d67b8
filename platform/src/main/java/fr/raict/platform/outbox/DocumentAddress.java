package fr.raict.platform.outbox;

/** Where a document with an {@code outbox} array lies. */
public record DocumentAddress(String collection, Object id) {
}
