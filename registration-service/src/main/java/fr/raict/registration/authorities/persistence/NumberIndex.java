package fr.raict.registration.authorities.persistence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/** Which rows have a number, of a fixed count of digits, that begins with given digits. */
final class NumberIndex {
    private static final int ROW_BITS = 20;

    private final int digits;
    /** The number, then the row in the lowest bits; sorted. */
    private final long[] entries;

    private NumberIndex(int digits, long[] entries) {
        this.digits = digits;
        this.entries = entries;
    }

    BitSet rowsStartingWith(String prefix) {
        var found = new BitSet();
        if (prefix.length() <= digits) {
            var unit = Math.powExact(10L, digits - prefix.length());
            var from = Long.parseLong(prefix) * unit;
            var end = firstEntryFrom(from + unit);
            for (var i = firstEntryFrom(from); i < end; i++) {
                found.set((int) (entries[i] & (1L << ROW_BITS) - 1));
            }
        }
        return found;
    }

    private int firstEntryFrom(long number) {
        var found = Arrays.binarySearch(entries, number << ROW_BITS);
        return found < 0 ? -found - 1 : found;
    }

    /** Gathers the numbers row by row. */
    static final class Builder {
        private final int digits;
        private final LongStream.Builder entries = LongStream.builder();

        Builder(int digits) {
            this.digits = digits;
        }

        void add(String number, int row) {
            entries.add(Long.parseLong(number) << ROW_BITS | row);
        }

        NumberIndex build() {
            return new NumberIndex(digits, entries.build().sorted().toArray());
        }
    }
}
