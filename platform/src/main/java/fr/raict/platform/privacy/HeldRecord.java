package fr.raict.platform.privacy;

import java.util.ArrayList;
import java.util.List;

import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/** One thing that is kept of a person. */
public record HeldRecord(String id,
        @Bounded(most = 100, because = "those of one document, and the answers to a questionnaire") List<HeldField> fields) {

    public HeldRecord {
        fields = List.copyOf(fields);
    }

    public static HeldRecord of(Object id) {
        return new HeldRecord(id.toString(), List.of());
    }

    /** What is absent or empty is not kept, so it is not told. */
    public HeldRecord with(String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        var more = new ArrayList<>(fields);
        more.add(new HeldField(name, value.toString()));
        return new HeldRecord(id, more);
    }
}
