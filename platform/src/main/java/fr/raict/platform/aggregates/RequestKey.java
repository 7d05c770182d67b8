package fr.raict.platform.aggregates;

import java.util.UUID;

import fr.raict.values.DerivedId;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request that is sent again from another, as its {@code Idempotency-Key} header says. The id of what it makes
 * is derived from it and from what was said: the same form sent twice makes one thing, in whichever instance, and a form
 * changed in between makes another.
 */
public record RequestKey(UUID key) {

    public static final String HEADER = "Idempotency-Key";

    /** @param sent null in a request that is never sent again */
    public static RequestKey of(@Nullable UUID sent) {
        return new RequestKey(sent == null ? UUID.randomUUID() : sent);
    }

    /**
     * @param kind of what is made
     * @param said all that makes it; of equal text when it is the same
     */
    public UUID idOf(String kind, Object... said) {
        var parts = new Object[said.length + 1];
        parts[0] = key;
        System.arraycopy(said, 0, parts, 1, said.length);
        return DerivedId.of(kind, parts);
    }
}
