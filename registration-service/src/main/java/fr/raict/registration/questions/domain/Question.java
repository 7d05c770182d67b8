package fr.raict.registration.questions.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.questions.domain.Reading.Nothing;
import fr.raict.registration.questions.domain.Reading.Said;
import fr.raict.registration.questions.domain.Reading.Wrong;
import fr.raict.values.Bounded;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Something an organiser asks of each person who is registered.
 *
 * @param id given by who asks it, the same however it is reworded
 * @param help empty when there is none
 * @param min the smallest number that answers it; null when there is none, or it is not answered by a number
 * @param max the largest number, likewise
 * @param options in the order shown; none of a question that has none to choose from
 * @param condition under which it is asked; null when it always is
 * @param sensitive true when its answers may tell about somebody's health, such as what they eat or how they walk: it is
 *            never required; null when not
 */
public record Question(UUID id, QuestionKind kind, Wording label, Wording help, boolean required, @Nullable Long min,
        @Nullable Long max,
        @Bounded(most = MOST_OPTIONS, because = "more do not fit on a screen") List<Option> options,
        @Nullable Condition condition, @Nullable Boolean sensitive) {

    public static final int MOST_OPTIONS = 30;
    /** Code points of a typed answer. */
    public static final int LONGEST_ANSWER = 1_000;
    private static final int MOST_DIGITS = 15;

    public Question {
        options = List.copyOf(options);
        sensitive = Boolean.TRUE.equals(sensitive) ? true : null;
        required = required && sensitive == null;
    }

    /** One that is not sensitive. */
    public Question(UUID id, QuestionKind kind, Wording label, Wording help, boolean required, @Nullable Long min,
            @Nullable Long max, List<Option> options, @Nullable Condition condition) {
        this(id, kind, label, help, required, min, max, options, condition, null);
    }

    /** Whether one of the options has this id. */
    boolean offers(UUID option) {
        return options.stream().anyMatch(each -> each.id().equals(option));
    }

    /** @param values as sent: one text or number, or the ids of options */
    Reading read(List<String> values) {
        return switch (kind) {
            case TEXT -> text(TypedText.lines(first(values)));
            case NUMBER -> number(TypedText.line(first(values)).replaceAll("[\\s\\u00A0\\u202F]", ""));
            case CHOICE, SEVERAL -> options(values.stream().filter(each -> !each.isBlank()).distinct().toList());
        };
    }

    private static String first(List<String> values) {
        return values.stream().filter(each -> !each.isBlank()).findFirst().orElse("");
    }

    private static Reading text(String typed) {
        if (typed.isEmpty()) {
            return new Nothing();
        }
        return typed.codePointCount(0, typed.length()) > LONGEST_ANSWER ? new Wrong(Misanswer.Fault.TOO_LONG)
                : new Said(typed, List.of());
    }

    private Reading number(String typed) {
        if (typed.isEmpty()) {
            return new Nothing();
        }
        if (!typed.matches("[+-]?[0-9]{1," + MOST_DIGITS + "}")) {
            return new Wrong(Misanswer.Fault.NOT_A_NUMBER);
        }
        var number = Long.parseLong(typed);
        var isOutside = min != null && number < min || max != null && number > max;
        return isOutside ? new Wrong(Misanswer.Fault.OUT_OF_BOUNDS) : new Said(Long.toString(number), List.of());
    }

    private Reading options(List<String> ids) {
        var chosen = options.stream().filter(each -> ids.contains(each.id().toString())).toList();
        if (chosen.size() < ids.size()) {
            return new Wrong(Misanswer.Fault.NOT_AN_OPTION);
        }
        if (kind == QuestionKind.CHOICE && chosen.size() > 1) {
            return new Wrong(Misanswer.Fault.ONE_ONLY);
        }
        return chosen.isEmpty() ? new Nothing() : new Said("", chosen);
    }

    /** What is wrong with it, after some others. */
    Optional<Misfit.Fault> fault(Collection<Question> before) {
        if (before.stream().anyMatch(each -> each.id.equals(id))) {
            return Optional.of(Misfit.Fault.ASKED_TWICE);
        }
        if (kind.hasOptions() == options.isEmpty() || options.size() > MOST_OPTIONS) {
            return Optional.of(Misfit.Fault.OPTIONS);
        }
        if (options.stream().map(Option::id).distinct().count() < options.size()) {
            return Optional.of(Misfit.Fault.OPTION_TWICE);
        }
        if (min != null && max != null && min > max || kind != QuestionKind.NUMBER && (min != null || max != null)) {
            return Optional.of(Misfit.Fault.BOUNDS);
        }
        return condition == null || isPossible(condition, before) ? Optional.empty()
                : Optional.of(Misfit.Fault.CONDITION);
    }

    private static boolean isPossible(Condition condition, Collection<Question> before) {
        return !condition.options().isEmpty() && before.stream()
                .anyMatch(each -> each.id.equals(condition.question())
                        && condition.options().stream().allMatch(each::offers));
    }
}
