package fr.raict.localstack.mongo;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** The values that one document has in a field, which are several if there is an array on the way to it or in it. */
final class FieldValues {
    private final Set<Key> keys = new LinkedHashSet<>();
    private boolean array;
    private boolean exact = true;

    /** Bytes that compare by what they contain. */
    private record Key(byte[] bytes) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key(byte[] others) && java.util.Arrays.equals(bytes, others);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }
    }

    static FieldValues of(Document document, String[] path) {
        var values = new FieldValues();
        values.descend(document, path, 0);
        return values;
    }

    private void descend(@Nullable Object value, String[] path, int depth) {
        if (value instanceof Collection<?> elements) {
            array = true;
            if (elements.isEmpty()) {
                add(OrderedBytes.OF_EMPTY_ARRAY);
            }
            elements.forEach(element -> descend(element, path, depth));
        } else if (depth == path.length) {
            add(OrderedBytes.of(value instanceof Missing ? null : value));
        } else {
            descend(value instanceof Document document ? document.get(path[depth]) : null, path, depth + 1);
        }
    }

    private void add(OrderedBytes value) {
        exact &= value.exact();
        keys.add(new Key(value.bytes()));
    }

    Collection<byte[]> bytes() {
        return keys.stream().map(Key::bytes).toList();
    }

    boolean isArray() {
        return array;
    }

    boolean isExact() {
        return exact;
    }

    boolean isSeveral() {
        return keys.size() > 1;
    }
}
