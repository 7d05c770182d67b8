package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which version each field last changed, so that who edits a stale version is told what changed.
 *
 * @param changes version by name of the field; a field that is absent never changed since the first version
 */
public record FieldHistory(Map<String, Long> changes) {

    public static final FieldHistory NONE = new FieldHistory(Map.of());

    public FieldHistory {
        changes = Map.copyOf(changes);
    }

    /** The history once the fields have their new values in the given version. */
    public FieldHistory advance(Map<String, ?> before, Map<String, ?> after, long version) {
        var advanced = new TreeMap<>(changes);
        after.forEach((field, value) -> {
            if (!value.equals(before.get(field))) {
                advanced.put(field, version);
            }
        });
        return new FieldHistory(advanced);
    }

    /** Names of the fields that changed after that version, in alphabetical order. */
    public List<String> since(SeenVersion seen) {
        return changes.entrySet().stream().filter(change -> change.getValue() > seen.latest())
                .map(Map.Entry::getKey).sorted().toList();
    }
}
