package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.raict.localstack.mongo.Interval.Cut;
import org.jspecify.annotations.Nullable;

/** How one index serves a query: which ranges of its keys to read, in which direction, and what that spares. */
final class IndexPlan {
    /** More values than this are no ranges of their own: each key is compared with them. */
    private static final int MOST_RANGES = 1_000;
    private static final int MOST_MERGED = 100;

    private final OrderedIndex index;
    private final List<IndexField> fields;
    private final Filter filter;
    private final Order order;
    /** By field, the values as they stand in the keys; null for any. */
    private final List<@Nullable List<Interval>> intervals = new ArrayList<>();
    /** As many fields at the beginning have single values. */
    private int fixed;
    private List<byte[]> prefixes = List.of(new byte[0]);

    private enum Direction {
        FORWARDS, BACKWARDS, NONE
    }

    IndexPlan(OrderedIndex index, Filter filter, Order order) {
        this.index = index;
        this.fields = index.fields();
        this.filter = filter;
        this.order = order;
        for (int i = 0; i < fields.size(); i++) {
            var values = values(i);
            intervals.add(values == null ? null : fields.get(i).storedIntervals(values));
        }
        fixPrefixes();
    }

    private @Nullable List<Interval> values(int field) {
        var conditions = filter.on(fields.get(field).name());
        if (fields.get(field).isPositional()) {
            return null;
        }
        return index.isPlain(field) ? all(conditions) : one(conditions);
    }

    private static @Nullable List<Interval> all(List<Condition> conditions) {
        List<Interval> all = null;
        for (var condition : conditions) {
            var values = condition.exact() == null ? condition.loose() : condition.exact();
            if (values != null) {
                all = all == null ? values : Interval.intersection(all, values);
            }
        }
        return all;
    }

    /** In an array, different elements may satisfy different conditions. */
    private static @Nullable List<Interval> one(List<Condition> conditions) {
        return conditions.stream().filter(Condition::isPoints).findFirst()
                .or(() -> conditions.stream().filter(condition -> condition.loose() != null).findFirst())
                .map(Condition::loose).orElse(null);
    }

    private void fixPrefixes() {
        while (fixed < fields.size() && isFixed(intervals.get(fixed))) {
            var points = intervals.get(fixed).stream().map(point -> point.from().bytes()).toList();
            prefixes = OrderedIndex.product(prefixes, points);
            fixed++;
        }
    }

    private boolean isFixed(@Nullable List<Interval> values) {
        return values != null && values.stream().allMatch(Interval::point)
                && prefixes.size() * (long) values.size() <= MOST_RANGES;
    }

    Optional<IndexScan> scan() {
        if (order.backwards()) {
            return Optional.empty();
        }
        var whole = direction(constantFields());
        var merged = whole == Direction.NONE && prefixes.size() <= MOST_MERGED ? direction(fixed) : Direction.NONE;
        var direction = whole == Direction.NONE ? merged : whole;
        if (fixed == 0 && rangeValues() == null && (order.isOfInsertion() || direction == Direction.NONE)) {
            return Optional.empty();
        }
        return Optional.of(new IndexScan(index, ranges(), keyFilter(), new IndexScan.Properties(
                direction == Direction.BACKWARDS, whole == Direction.NONE && merged != Direction.NONE,
                direction != Direction.NONE, isCovered(), findsTwice())));
    }

    /** As many fields at the beginning have the same value in all keys. */
    private int constantFields() {
        int constant = 0;
        while (constant < fixed && isConstant(constant)) {
            constant++;
        }
        return constant;
    }

    private boolean isConstant(int field) {
        var values = intervals.get(field);
        return field < fixed && values != null && values.size() == 1;
    }

    /** The direction in which keys that are sorted from this field on have the order that is asked for. */
    private Direction direction(int from) {
        int field = from;
        var direction = Direction.NONE;
        for (var wanted : order.fields()) {
            if (isConstant(wanted.name())) {
                continue;
            }
            while (field < fields.size() && isConstant(field)) {
                field++;
            }
            if (field == fields.size() || !fields.get(field).name().equals(wanted.name()) || !index.isPlain(field)) {
                return Direction.NONE;
            }
            var next = fields.get(field++).ascending() == wanted.ascending() ? Direction.FORWARDS : Direction.BACKWARDS;
            if (direction != Direction.NONE && direction != next) {
                return Direction.NONE;
            }
            direction = next;
        }
        return direction == Direction.NONE ? Direction.FORWARDS : direction;
    }

    private boolean isConstant(String name) {
        for (int i = 0; i < fixed; i++) {
            if (fields.get(i).name().equals(name) && isConstant(i) && index.isPlain(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable List<Interval> rangeValues() {
        return fixed < fields.size() ? intervals.get(fixed) : null;
    }

    private List<KeyRange> ranges() {
        var ranges = new ArrayList<KeyRange>();
        for (var prefix : prefixes) {
            var values = rangeValues();
            if (values == null) {
                ranges.add(allWith(prefix));
            } else {
                values.forEach(value -> ranges.add(new KeyRange(OrderedIndex.concatenated(prefix, value.from().key()),
                        OrderedIndex.concatenated(prefix, value.to().key()), prefix.length)));
            }
        }
        return ranges;
    }

    private static KeyRange allWith(byte[] prefix) {
        return prefix.length == 0
                ? new KeyRange(new byte[]{1}, new byte[]{(byte) 0xFF}, 0)
                : new KeyRange(prefix, Cut.after(prefix).key(), prefix.length);
    }

    private KeyFilter keyFilter() {
        return new KeyFilter(intervals, fixed + 1);
    }

    /** Whether the keys say all that the query asks. */
    private boolean isCovered() {
        return filter.complete() && filter.byField().entrySet().stream().allMatch(
                required -> required.getValue().stream().allMatch(condition -> condition.exact() != null)
                        && isPlain(required.getKey()));
    }

    private boolean isPlain(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return index.isPlain(i);
            }
        }
        return false;
    }

    /** Whether one document may have several keys in the ranges. */
    private boolean findsTwice() {
        for (int i = 0; i < fields.size(); i++) {
            if (index.hasArrays(i) && !isConstant(i)) {
                return true;
            }
        }
        return false;
    }
}
