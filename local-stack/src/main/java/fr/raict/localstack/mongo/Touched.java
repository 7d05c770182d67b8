package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a command looks at in long arrays. An update that names the elements it changes passes all others on as they are
 * stored: the server underneath copies and compares every value of a document several times for each update.
 */
final class Touched {
    private static final ScopedValue<Touched> CURRENT = ScopedValue.newInstance();

    /** Any element, each decoded when somebody looks at it. */
    private static final Touched EVERYTHING = new Touched(true);

    private final boolean everything;
    private final Set<String> arrays = new HashSet<>();
    private final Map<String, Set<Integer>> elements = new HashMap<>();

    private Touched(boolean everything) {
        this.everything = everything;
    }

    static Touched by(Document selector, Document update, Collection<? extends Index<?>> indexes) {
        var filter = Filter.of(selector);
        if (!filter.complete() || !namesWhatItChanges(update)) {
            return EVERYTHING;
        }
        var touched = new Touched(false);
        filter.byField().keySet().forEach(touched::search);
        indexes.forEach(index -> index.getKeys().forEach(key -> touched.search(key.getKey())));
        update.values().forEach(changes -> ((Document) changes).keySet().forEach(touched::change));
        return touched;
    }

    /** A whole new document does not, and {@code $rename} names half of it as a value. */
    private static boolean namesWhatItChanges(Document update) {
        return !update.containsKey("$rename") && update.entrySet().stream()
                .allMatch(operator -> operator.getKey().startsWith("$") && operator.getValue() instanceof Document);
    }

    private void search(String path) {
        arrays.add(path.split("\\.", 2)[0]);
    }

    private void change(String path) {
        var names = path.split("\\.", 3);
        if (names.length > 1 && names[1].matches("\\d{1,9}")) {
            elements.computeIfAbsent(names[0], _ -> new HashSet<>()).add(Integer.valueOf(names[1]));
        } else {
            arrays.add(names[0]);
        }
    }

    /** What the command looks at that this thread executes. */
    static Touched current() {
        return CURRENT.orElse(EVERYTHING);
    }

    <T> T during(Supplier<T> command) {
        return ScopedValue.where(CURRENT, this).call(command::get);
    }

    /** An array as the command gets it. */
    List<@Nullable Object> of(String field, List<StoredElement> stored) {
        if (everything || arrays.contains(field)) {
            return new LongArray(stored);
        }
        var array = new ArrayList<@Nullable Object>(stored);
        elements.getOrDefault(field, Set.of()).stream().filter(number -> number < array.size())
                .forEach(number -> array.set(number, stored.get(number).value()));
        return array;
    }
}
