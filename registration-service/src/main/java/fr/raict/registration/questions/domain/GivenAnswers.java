package fr.raict.registration.questions.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was sent in answer to questions, before anything of it was checked.
 *
 * @param values by question: one text or number, or the ids of options
 */
public record GivenAnswers(Map<UUID, List<String>> values) {

    /** Of one person: more than some twenty sessions ask together. */
    public static final int MOST = 600;
    /** Characters of one value that are read: more than any answer may have. */
    public static final int LONGEST_READ = 10_000;
    public static final GivenAnswers NONE = new GivenAnswers(Map.of());

    public GivenAnswers {
        values = Map.copyOf(values);
    }

    /** @param values null when they were left out */
    public static GivenAnswers of(@Nullable Map<UUID, List<String>> values) {
        return values == null ? NONE : new GivenAnswers(values);
    }

    List<String> to(Question question) {
        return values.getOrDefault(question.id(), List.of());
    }
}
