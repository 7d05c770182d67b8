package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import fr.raict.localstack.mongo.Interval.Cut;
import org.jspecify.annotations.Nullable;

/**
 * What a query requires of one field, as far as an index can tell.
 *
 * @param exact the values that match, where a document has one value whose bytes are exact; null if this cannot be said
 * @param loose values of which a document has at least one if it matches, whatever it looks like; null for any
 */
record Condition(@Nullable List<Interval> exact, @Nullable List<Interval> loose) {
    private static final Condition UNKNOWN = new Condition(null, null);

    /** Ignored, since it only says why somebody asks. */
    private static final String COMMENT = "$comment";

    static List<Condition> of(@Nullable Object required) {
        if (BsonRegularExpression.isRegularExpression(required)) {
            return List.of(matching(BsonRegularExpression.convertToRegularExpression(required)));
        }
        if (required instanceof Document operators) {
            if (operators.isEmpty() || !operators.keySet().stream().allMatch(name -> name.startsWith("$"))) {
                return List.of(UNKNOWN);
            }
            return operators.entrySet().stream().filter(operator -> !operator.getKey().equals(COMMENT))
                    .map(operator -> of(operator.getKey(), operator.getValue())).toList();
        }
        return List.of(equal(required));
    }

    private static Condition of(String operator, @Nullable Object value) {
        return switch (operator) {
            case "$eq" -> equal(value);
            case "$in" -> value instanceof Collection<?> values ? in(values) : UNKNOWN;
            case "$lt", "$lte", "$gt", "$gte" ->
                isOrdered(value) ? compared(operator, OrderedBytes.of(value)) : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static Condition equal(@Nullable Object value) {
        return in(value == null ? NULL_ALONE : List.of(value));
    }

    private static final List<@Nullable Object> NULL_ALONE = java.util.Collections.singletonList(null);

    private static Condition in(Collection<?> values) {
        if (!values.stream().allMatch(value -> value == null || isOrdered(value))) {
            return UNKNOWN;
        }
        var encoded = new ArrayList<OrderedBytes>();
        values.forEach(value -> encoded.add(OrderedBytes.of(value)));
        var points = Interval.points(encoded.stream().map(OrderedBytes::bytes).toList());
        // Whether null matches an array depends on how deep it lies.
        boolean loose = values.stream().allMatch(Objects::nonNull);
        return new Condition(encoded.stream().allMatch(OrderedBytes::exact) ? points : null, loose ? points : null);
    }

    private static Condition compared(String operator, OrderedBytes value) {
        var type = OrderedBytes.type(value.bytes());
        boolean upwards = operator.startsWith("$gt");
        var inclusive = upwards
                ? Interval.between(Cut.before(value.bytes()), Cut.after(type))
                : Interval.between(Cut.before(type), Cut.after(value.bytes()));
        if (!value.exact()) {
            return new Condition(null, List.of(inclusive));
        }
        var exclusive = upwards
                ? Interval.between(Cut.after(value.bytes()), inclusive.to())
                : Interval.between(inclusive.from(), Cut.before(value.bytes()));
        return new Condition(List.of(operator.endsWith("e") ? inclusive : exclusive), List.of(inclusive));
    }

    private static Condition matching(BsonRegularExpression expression) {
        return TextBeginning.of(expression).map(beginning -> {
            var interval = List.of(Interval.prefix(OrderedBytes.textPrefix(beginning.text())));
            return new Condition(null, interval);
        }).orElse(UNKNOWN);
    }

    private static boolean isOrdered(@Nullable Object value) {
        return switch (value) {
            case String _, Number _,java.util.UUID _,java.time.Instant _, Boolean _ -> true;
            case de.bwaldvogel.mongo.bson.ObjectId _ -> true;
            case null, default -> false;
        };
    }

    boolean isPoints() {
        return loose != null && loose.stream().allMatch(Interval::point);
    }
}
