package fr.raict.localstack.mongo;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Says by the key alone whether a document can match in the fields behind the range that is read. */
final class KeyFilter {
    private final byte[][] @Nullable [] bounds;
    private final int first;
    private int last = -1;

    KeyFilter(List<@Nullable List<Interval>> intervals, int first) {
        this.bounds = new byte[intervals.size()][][];
        this.first = first;
        for (int i = first; i < intervals.size(); i++) {
            var values = intervals.get(i);
            if (values == null) {
                continue;
            }
            bounds[i] = values.stream()
                    .flatMap(value -> java.util.stream.Stream.of(value.from().key(), value.to().key()))
                    .toArray(byte[][]::new);
            last = i;
        }
    }

    boolean isEmpty() {
        return last < 0;
    }

    boolean accepts(byte[] key) {
        int start = 0;
        for (int field = 0; field <= last; field++) {
            int end = OrderedBytes.end(key, start);
            var within = bounds[field];
            if (field >= first && within != null && !isWithin(within, key, start, end)) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private static boolean isWithin(byte[][] bounds, byte[] key, int start, int end) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (Arrays.compareUnsigned(key, start, end, bounds[i], 0, bounds[i].length) >= 0 && Arrays
                    .compareUnsigned(key, start, end, bounds[i + 1], 0, bounds[i + 1].length) < 0) {
                return true;
            }
        }
        return false;
    }
}
