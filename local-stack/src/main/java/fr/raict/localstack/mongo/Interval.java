package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The values from one place in an order to another.
 *
 * @param point whether it is one value
 */
record Interval(Cut from, Cut to, boolean point) {
    /** The place before all values whose bytes begin with these, or after all of them. */
    record Cut(byte[] bytes, boolean after) implements Comparable<Cut> {
        static Cut before(byte[] bytes) {
            return new Cut(bytes, false);
        }

        static Cut after(byte[] bytes) {
            return new Cut(bytes, true);
        }

        /** The same place in the opposite order. */
        Cut inverted() {
            return new Cut(OrderedBytes.inverted(bytes), !after);
        }

        /** The least key that is not before this place. */
        byte[] key() {
            return after ? successor(bytes) : bytes;
        }

        private static byte[] successor(byte[] bytes) {
            int last = bytes.length - 1;
            while (bytes[last] == (byte) 0xFF) {
                last--; // it ends at the type, which never is
            }
            var successor = Arrays.copyOf(bytes, last + 1);
            successor[last]++;
            return successor;
        }

        @Override
        public int compareTo(Cut other) {
            return Arrays.compareUnsigned(key(), other.key());
        }
    }

    static final Interval ALL = between(Cut.before(new byte[]{1}), Cut.before(new byte[]{(byte) 0xFF}));

    static Interval between(Cut from, Cut to) {
        return new Interval(from, to, false);
    }

    static Interval prefix(byte[] bytes) {
        return between(Cut.before(bytes), Cut.after(bytes));
    }

    private static Interval point(byte[] value) {
        return new Interval(Cut.before(value), Cut.after(value), true);
    }

    /** Points in order, each once. */
    static List<Interval> points(List<byte[]> values) {
        var points = new ArrayList<Interval>();
        values.stream().sorted(Arrays::compareUnsigned).forEach(value -> {
            if (points.isEmpty() || !Arrays.equals(points.getLast().from.bytes, value)) {
                points.add(point(value));
            }
        });
        return points;
    }

    /** What is in one of each; both are in order and without overlap, and so is the answer. */
    static List<Interval> intersection(List<Interval> some, List<Interval> others) {
        var both = new ArrayList<Interval>();
        for (var one : some) {
            for (var other : others) {
                var from = one.from.compareTo(other.from) >= 0 ? one.from : other.from;
                var to = one.to.compareTo(other.to) <= 0 ? one.to : other.to;
                if (from.compareTo(to) < 0) {
                    both.add(new Interval(from, to, one.point || other.point));
                }
            }
        }
        return both;
    }

    /** The same values in the opposite order. */
    static List<Interval> inverted(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> new Interval(interval.to.inverted(), interval.from.inverted(), interval.point))
                .sorted(Comparator.comparing(Interval::from)).toList();
    }
}
