package fr.raict.registration.people.domain;

import java.util.List;
import java.util.UUID;

import fr.raict.values.Bounded;

/**
 * What a person answered to a question, in the words of the time: it says the same whatever becomes of the question.
 *
 * @param questionnaire id of the workshop or the edition that asked
 * @param wording of the question
 * @param text as typed; empty where options were chosen
 * @param options that were chosen; none where something was typed
 */
public record Answer(UUID questionnaire, UUID question, Wording wording, String text,
        @Bounded(most = 30, because = "a question has no more options") List<Wording> options) {

    public Answer {
        options = List.copyOf(options);
    }

    /** In code points, with the question. */
    public int length() {
        return wording.length() + text.codePointCount(0, text.length())
                + options.stream().mapToInt(Wording::length).sum();
    }
}
