package fr.raict.registration.people.domain;

import java.util.List;
import java.util.UUID;

import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered to a question, in the words of the time: it says the same whatever becomes of the question.
 *
 * @param questionnaire id of the workshop or the edition that asked
 * @param wording of the question
 * @param text as typed; empty where options were chosen
 * @param options that were chosen; none where something was typed
 * @param sensitive true of what may tell about somebody's health: it is kept apart, and not for long; else null
 */
public record Answer(UUID questionnaire, UUID question, Wording wording, String text,
        @Bounded(most = 30, because = "a question has no more options") List<Wording> options,
        @Nullable Boolean sensitive) {

    public Answer {
        options = List.copyOf(options);
    }

    /** To a question that is not sensitive. */
    public Answer(UUID questionnaire, UUID question, Wording wording, String text, List<Wording> options) {
        this(questionnaire, question, wording, text, options, null);
    }

    public boolean isSensitive() {
        return Boolean.TRUE.equals(sensitive);
    }

    /** In code points, with the question. */
    public int length() {
        return wording.length() + text.codePointCount(0, text.length())
                + options.stream().mapToInt(Wording::length).sum();
    }
}
