package fr.raict.localstack.mongo;

import java.util.Comparator;
import java.util.List;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The order that a query asks for; with no fields it is the order in which documents were inserted.
 *
 * @param backwards last inserted first, if there are no fields
 */
record Order(List<Field> fields, boolean backwards) {
    record Field(String name, boolean ascending) {}

    static final Order OF_INSERTION = new Order(List.of(), false);

    static Order of(@Nullable Document sort) {
        if (sort == null || sort.isEmpty()) {
            return OF_INSERTION;
        }
        if (sort.containsKey("$natural")) {
            return new Order(List.of(), isDescending(sort.get("$natural")));
        }
        return new Order(
                sort.entrySet().stream().map(entry -> new Field(entry.getKey(), !isDescending(entry.getValue())))
                        .toList(),
                false);
    }

    private static boolean isDescending(@Nullable Object direction) {
        return direction instanceof Number number && number.intValue() < 0;
    }

    boolean isOfInsertion() {
        return fields.isEmpty();
    }

    /** What documents are compared by. */
    @Nullable
    Object[] values(Document document) {
        var values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Utils.getSubdocumentValueCollectionAware(document, fields.get(i).name());
        }
        return values;
    }

    Comparator<@Nullable Object[]> comparator() {
        return (one, other) -> {
            for (int i = 0; i < one.length; i++) {
                int order = (fields.get(i).ascending() ? ValueComparator.asc() : ValueComparator.desc())
                        .compare(one[i], other[i]);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
