package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.bwaldvogel.mongo.bson.Document;

/**
 * What a query requires of single fields, including the members of its conjunctions.
 *
 * @param complete whether these conditions are all there is to the query
 */
record Filter(Map<String, List<Condition>> byField, boolean complete) {
    static Filter of(Document query) {
        var byField = new LinkedHashMap<String, List<Condition>>();
        return new Filter(byField, collect(query, byField));
    }

    private static boolean collect(Document query, Map<String, List<Condition>> byField) {
        boolean complete = true;
        for (var part : query.entrySet()) {
            var field = part.getKey();
            if (field.equals("$and") && part.getValue() instanceof List<?> members) {
                for (var member : members) {
                    complete &= member instanceof Document document && collect(document, byField);
                }
            } else if (field.startsWith("$")) {
                complete &= field.equals("$comment");
            } else {
                byField.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(Condition.of(part.getValue()));
            }
        }
        return complete;
    }

    List<Condition> on(String field) {
        return byField.getOrDefault(field, List.of());
    }
}
