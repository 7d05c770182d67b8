package fr.raict.localstack.mongo;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.backend.IndexKey;

/** One field of an index. */
record IndexField(String name, String[] path, boolean ascending) {
    static IndexField of(IndexKey key) {
        return new IndexField(key.getKey(), key.getKey().split("\\."), key.isAscending());
    }

    /** Whether a part of the name may mean an element of an array by its position, which the index knows nothing about. */
    boolean isPositional() {
        return Arrays.stream(path).anyMatch(part -> part.matches("\\d*"));
    }

    /** Values as they stand in the keys of the index. */
    List<byte[]> stored(Collection<byte[]> values) {
        return ascending ? List.copyOf(values) : values.stream().map(OrderedBytes::inverted).toList();
    }

    List<Interval> storedIntervals(List<Interval> intervals) {
        return ascending ? intervals : Interval.inverted(intervals);
    }
}
