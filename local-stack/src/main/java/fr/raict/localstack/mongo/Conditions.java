package fr.raict.localstack.mongo;

import java.util.List;
import java.util.Set;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a query requires of single fields, including the members of its conjunctions. */
record Conditions(Document byField) {
    static Conditions of(Document query) {
        var byField = new Document();
        collect(query, byField);
        return new Conditions(byField);
    }

    private static void collect(Document query, Document byField) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof List<?> members) {
                members.forEach(member -> collect((Document) member, byField));
            } else if (!field.startsWith("$")) {
                byField.putIfAbsent(field, valueOf(condition));
            }
        });
    }

    private static @Nullable Object valueOf(@Nullable Object condition) {
        return condition instanceof Document operators && operators.keySet().equals(Set.of("$eq"))
                ? operators.get("$eq")
                : condition;
    }

    /** The conditions on the fields of an index; empty if one of its fields is free. */
    Document only(Index<?> index) {
        var key = new Document();
        for (IndexKey field : index.getKeys()) {
            if (!byField.containsKey(field.getKey())) {
                return new Document();
            }
            key.put(field.getKey(), byField.get(field.getKey()));
        }
        return key;
    }
}
