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
 * @param text as typed, or a number; empty where nothing can be seen. It is not among the values, as Spring takes a comma
 *            in one value for the end of it
 * @param values the ids of options
 */
public record AnswerEntry(String question, String text, List<String> values) {

    /** Of one person: those of some ten sessions that ask as much as they may would not fit, and nobody attends so many. */
    static final int MOST = 250;
    private static final int MOST_VALUES = 30;

    public AnswerEntry(@Nullable String question, @Nullable String text, @Nullable List<@Nullable String> values) {
        this.question = id(question).map(UUID::toString).orElse("");
        this.text = TypedText.lines(text);
        this.values = values == null ? List.of()
                : values.stream().map(TypedText::line).filter(value -> !value.isEmpty()).limit(MOST_VALUES).toList();
    }

    static AnswerEntry empty(UUID question) {
        return new AnswerEntry(question.toString(), null, null);
    }

    /** As sent with a form, where any may be missing. */
    public static List<AnswerEntry> some(@Nullable List<@Nullable AnswerEntry> sent) {
        return sent == null ? List.of()
                : sent.stream().limit(MOST).map(each -> each == null ? new AnswerEntry(null, null, null) : each)
                        .toList();
    }

    /** As a service takes them: none where nothing was typed. */
    public static Map<UUID, List<String>> given(List<AnswerEntry> entries) {
        var given = new LinkedHashMap<UUID, List<String>>();
        entries.stream().filter(each -> !each.question.isEmpty() && !each.isBlank())
                .forEach(each -> given.putIfAbsent(UUID.fromString(each.question), each.all()));
        return given;
    }

    public boolean isBlank() {
        return text.isEmpty() && values.isEmpty();
    }

    private List<String> all() {
        return values.isEmpty() ? List.of(text) : values;
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
