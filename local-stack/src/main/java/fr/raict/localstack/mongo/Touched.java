package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The parts of long arrays that a command looks at. An update that says which elements it changes passes all others on as
 * they are stored: the server underneath copies and compares every value of a document several times for each update.
 */
final class Touched {
    private static final Predicate<String> ELEMENT_NUMBER = part -> part.matches("\\d{1,9}");

    /** All of them, which are decoded when somebody looks at them. */
    static final Touched EVERYTHING = new Touched(_ -> true, Map.of());

    private static final ScopedValue<Touched> CURRENT = ScopedValue.newInstance();

    private final Predicate<String> wholeFields;
    private final Map<String, Set<Integer>> elements;

    private Touched(Predicate<String> wholeFields, Map<String, Set<Integer>> elements) {
        this.wholeFields = wholeFields;
        this.elements = elements;
    }

    static Touched by(Document selector, Document update, Collection<? extends Index<?>> indexes) {
        var filter = Filter.of(selector);
        if (!filter.complete() || !saysWhatItChanges(update)) return EVERYTHING;
        var wholeFields = new HashSet<String>();
        var elements = new HashMap<String, Set<Integer>>();
        var searched = Stream.concat(filter.byField().keySet().stream(),
                indexes.stream().flatMap(index -> index.getKeys().stream()).map(IndexKey::getKey));
        searched.forEach(path -> wholeFields.add(path.split("\\.")[0]));
        paths(update).map(path -> path.split("\\.")).forEach(path -> {
            if (path.length > 1 && ELEMENT_NUMBER.test(path[1])) {
                elements.computeIfAbsent(path[0], _ -> new HashSet<>()).add(Integer.valueOf(path[1]));
            } else {
                wholeFields.add(path[0]);
            }
        });
        return new Touched(wholeFields::contains, elements);
    }

    /** A new document does not, and the second path of {@code $rename} is none of the keys. */
    private static boolean saysWhatItChanges(Document update) {
        return !update.containsKey("$rename") && update.entrySet().stream()
                .allMatch(operator -> operator.getKey().startsWith("$") && operator.getValue() instanceof Document);
    }

    private static Stream<String> paths(Document update) {
        return update.values().stream().flatMap(operator -> ((Document) operator).keySet().stream());
    }

    /** What the command that this thread executes looks at. */
    static Touched current() {
        return CURRENT.orElse(EVERYTHING);
    }

    <T> T during(Supplier<T> command) {
        return ScopedValue.where(CURRENT, this).call(command::get);
    }

    /** An array as a command gets to see it. */
    List<@Nullable Object> of(String field, List<StoredElement> stored) {
        if (wholeFields.test(field)) return new LongArray(stored);
        var array = new ArrayList<@Nullable Object>(stored);
        for (int number : elements.getOrDefault(field, Set.of())) {
            if (number < array.size()) {
                array.set(number, stored.get(number).value());
            }
        }
        return array;
    }
}
