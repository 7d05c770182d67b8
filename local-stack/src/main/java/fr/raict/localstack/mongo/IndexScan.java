package fr.raict.localstack.mongo;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

import org.h2.mvstore.RootReference;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/** Documents as an index names them. */
final class IndexScan implements Scan {
    /**
     * @param merged whether the ranges are read side by side, sorted by what follows their prefixes
     * @param ordered whether this is the order the query asks for
     * @param covers whether every document named matches the query
     * @param findsTwice whether a document can be named by several keys
     */
    record Properties(boolean backwards, boolean merged, boolean ordered, boolean covers, boolean findsTwice) {}

    /** What reading a document costs, in keys. */
    private static final long DOCUMENT = 20;

    private final OrderedIndex index;
    private final List<KeyRange> ranges;
    private final KeyFilter filter;
    private final Properties properties;
    /** The positions of documents that were named, a bit each. */
    private final BitSet named = new BitSet();

    IndexScan(OrderedIndex index, List<KeyRange> ranges, KeyFilter filter, Properties properties) {
        this.index = index;
        this.ranges = properties.backwards ? ranges.reversed() : ranges;
        this.filter = filter;
        this.properties = properties;
    }

    boolean isOrdered() {
        return properties.ordered;
    }

    @Override
    public boolean covers() {
        return properties.covers;
    }

    @Override
    public @Nullable OrderedIndex index() {
        return index;
    }

    /** A guess at what the query costs with this index, in keys. */
    long cost(long wanted) {
        long keys = ranges.stream().mapToLong(range -> range.count(index)).sum();
        if (!properties.ordered) {
            return keys + keys * DOCUMENT;
        }
        long documents = Math.min(keys, properties.covers ? wanted : Math.max(wanted, 1) * 4);
        return (filter.isEmpty() ? documents : keys) + documents * DOCUMENT;
    }

    /** How many documents there are, where the ranges alone tell; otherwise -1. Asked before anything is read. */
    long countOfRanges() {
        return properties.covers && filter.isEmpty() && !properties.findsTwice
                ? ranges.stream().mapToLong(range -> range.count(index)).sum()
                : -1;
    }

    @Override
    public Iterator<Found> rest(Snapshot snapshot) {
        var root = snapshot.keys();
        return properties.merged && ranges.size() > 1 ? new Merged(root) : new Sequential(root);
    }

    private final class Sequential extends Lookahead<Found> {
        private final RootReference<byte[], Value> root;
        private final Iterator<KeyRange> rest = ranges.iterator();
        private @Nullable KeyRange range;
        private Iterator<byte[]> keys = java.util.Collections.emptyIterator();
        private byte @Nullable [] key;

        Sequential(RootReference<byte[], Value> root) {
            this.root = root;
        }

        @Override
        @Nullable
        Found find() {
            while (true) {
                while (!keys.hasNext()) {
                    if (!rest.hasNext()) {
                        return null;
                    }
                    range = rest.next();
                    keys = range.keys(root, properties.backwards);
                }
                key = keys.next();
                if (isNew(key)) {
                    return new Found(OrderedIndex.position(key), null);
                }
            }
        }

        @Override
        void taken(Found found) {
            if (range != null && key != null) {
                IndexScan.this.taken(range, key);
            }
        }
    }

    private record Head(byte[] key, KeyRange range, Iterator<byte[]> rest) {}

    private final class Merged extends Lookahead<Found> {
        private final PriorityQueue<Head> heads;
        private @Nullable Head taken;

        Merged(RootReference<byte[], Value> root) {
            Comparator<Head> ascending = (one, other) -> Arrays.compareUnsigned(one.key, one.range.prefix(),
                    one.key.length, other.key, other.range.prefix(), other.key.length);
            heads = new PriorityQueue<>(properties.backwards ? ascending.reversed() : ascending);
            ranges.forEach(range -> advance(range, range.keys(root, properties.backwards)));
        }

        private void advance(KeyRange range, Iterator<byte[]> keys) {
            if (keys.hasNext()) {
                heads.add(new Head(keys.next(), range, keys));
            }
        }

        @Override
        @Nullable
        Found find() {
            for (var head = heads.poll(); head != null; head = heads.poll()) {
                advance(head.range, head.rest);
                taken = head;
                if (isNew(head.key)) {
                    return new Found(OrderedIndex.position(head.key), null);
                }
            }
            return null;
        }

        @Override
        void taken(Found found) {
            if (taken != null) {
                IndexScan.this.taken(taken.range, taken.key);
            }
        }
    }

    private boolean isNew(byte[] key) {
        return filter.accepts(key)
                && !(properties.findsTwice && named.get(Math.toIntExact(OrderedIndex.position(key))));
    }

    private void taken(KeyRange range, byte[] key) {
        range.taken(key, properties.backwards);
        if (properties.findsTwice) {
            named.set(Math.toIntExact(OrderedIndex.position(key)));
        }
    }
}
