package fr.raict.portal.asking;

import java.util.List;
import java.util.stream.Collectors;

import fr.raict.portal.services.registration.Questionnaire.Option;
import fr.raict.portal.services.registration.Questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question in a form.
 *
 * @param index of its answer among those of the person
 * @param earlier on whose answer it depends; null when it is always asked
 * @param options of the earlier one, one of which must be chosen
 * @param isAsked whether it is, after what was answered so far
 */
public record AskedQuestion(int index, Question question, AnswerEntry entry, @Nullable Question earlier,
        List<Option> options, boolean isAsked) {

    public boolean isConditional() {
        return earlier != null;
    }

    /** The options that must be chosen before, as in a sentence. */
    public String optionsIn(String language, String between) {
        return options.stream().map(option -> option.label().in(language)).collect(Collectors.joining(between));
    }

    public boolean isChosen(Option option) {
        return entry.values().contains(option.id().toString());
    }

    /** What was answered, in words; empty when nothing was. */
    public String said(String language) {
        return question.kind().hasOptions()
                ? question.options().stream().filter(this::isChosen).map(option -> option.label().in(language))
                        .collect(Collectors.joining(", "))
                : entry.text();
    }
}
