package fr.raict.portal.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or ticked in answer to one question.
 *
 * @param question its id; empty where something else was sent
 * @param values one text or number, or the ids of options; none of which nothing can be seen
 */
public record AnswerEntry(String question, List<String> values) {

    /** Of one person: those of some ten sessions that ask as much as they may would not fit, and nobody attends so many. */
    static final int MOST = 250;
    private static final int MOST_VALUES = 30;

    public AnswerEntry(@Nullable String question, @Nullable List<@Nullable String> values) {
        this.question = id(question).map(UUID::toString).orElse("");
        this.values = values == null ? List.of()
                : values.stream().map(TypedText::lines).filter(value -> !value.isEmpty()).limit(MOST_VALUES).toList();
    }

    static AnswerEntry empty(UUID question) {
        return new AnswerEntry(question.toString(), null);
    }

    /** As sent with a form, where any may be missing. */
    public static List<AnswerEntry> some(@Nullable List<@Nullable AnswerEntry> sent) {
        return sent == null ? List.of()
                : sent.stream().limit(MOST).map(each -> each == null ? new AnswerEntry(null, null) : each).toList();
    }

    /** As a service takes them: none where nothing was typed. */
    public static Map<UUID, List<String>> given(List<AnswerEntry> entries) {
        var given = new LinkedHashMap<UUID, List<String>>();
        entries.stream().filter(each -> !each.question.isEmpty() && !each.values.isEmpty())
                .forEach(each -> given.putIfAbsent(UUID.fromString(each.question), each.values));
        return given;
    }

    /** What was typed, on its lines. */
    public String text() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    boolean isTo(UUID asked) {
        return question.equals(asked.toString());
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.of(UUID.fromString(Objects.requireNonNullElse(text, "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
