package fr.raict.localstack.mongo;

import java.util.Arrays;
import java.util.Iterator;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.RootReference;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/** Keys of an index from one to before another, which becomes smaller as they are read. */
final class KeyRange {
    private final int prefix;
    private byte[] from;
    private byte[] to;

    /** @param prefix as many bytes are the same in all its keys */
    KeyRange(byte[] from, byte[] to, int prefix) {
        this.from = from;
        this.to = to;
        this.prefix = prefix;
    }

    int prefix() {
        return prefix;
    }

    long count(OrderedIndex index) {
        return index.count(from, to);
    }

    void taken(byte[] key, boolean backwards) {
        if (backwards) {
            to = key;
        } else {
            from = Arrays.copyOf(key, key.length + 1);
        }
    }

    Iterator<byte[]> keys(RootReference<byte[], Value> root, boolean backwards) {
        return new Keys(new Cursor<>(root, backwards ? to : from, null, backwards), backwards);
    }

    private final class Keys implements Iterator<byte[]> {
        private final Cursor<byte[], Value> cursor;
        private final boolean backwards;
        private byte @Nullable [] next;

        Keys(Cursor<byte[], Value> cursor, boolean backwards) {
            this.cursor = cursor;
            this.backwards = backwards;
        }

        @Override
        public boolean hasNext() {
            while (next == null && cursor.hasNext()) {
                var key = cursor.next();
                if (Arrays.compareUnsigned(key, to) >= 0) {
                    if (backwards) {
                        continue;
                    }
                    return false;
                }
                if (Arrays.compareUnsigned(key, from) < 0) {
                    return false;
                }
                next = key;
            }
            return next != null;
        }

        @Override
        public byte[] next() {
            if (!hasNext() || next == null) {
                throw new java.util.NoSuchElementException();
            }
            var key = next;
            next = null;
            return key;
        }
    }
}
