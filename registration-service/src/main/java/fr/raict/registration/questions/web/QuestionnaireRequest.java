package fr.raict.registration.questions.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.questions.domain.Condition;
import fr.raict.registration.questions.domain.Option;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.QuestionKind;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** All that an edition or a workshop asks, in order. */
record QuestionnaireRequest(@NotNull @Size(max = MOST_READ) List<@NotNull @Valid QuestionRequest> questions) {

    /** More than are kept: who asks too much is told how much is kept. */
    static final int MOST_READ = 100;
    private static final long FARTHEST = 1_000_000_000_000L;

    /** A text in both languages. */
    record Label(@NotBlank @Size(max = 300) String fr, @NotBlank @Size(max = 300) String en) {

        Label {
            fr = TypedText.line(fr);
            en = TypedText.line(en);
        }

        Wording wording() {
            return new Wording(fr, en);
        }
    }

    /** A longer text in both languages, or in none. */
    record Help(@Size(max = 500) String fr, @Size(max = 500) String en) {

        Help {
            fr = TypedText.lines(fr);
            en = TypedText.lines(en);
        }

        Wording wording() {
            return new Wording(fr, en);
        }
    }

    /** One to choose. */
    record OptionRequest(@NotNull UUID id, @NotNull @Valid Label label) {

        Option option() {
            return new Option(id, label.wording());
        }
    }

    /** When a question is asked. */
    record ConditionRequest(@NotNull UUID question,
            @NotNull @Size(min = 1, max = Question.MOST_OPTIONS) List<@NotNull UUID> options) {

        Condition condition() {
            return new Condition(question, options.stream().distinct().toList());
        }
    }

    /** One question; what is left out of it there is not. */
    record QuestionRequest(@NotNull UUID id, @NotNull QuestionKind kind, @NotNull @Valid Label label,
            @Valid @Nullable Help help, boolean required,
            @Min(-FARTHEST) @Max(FARTHEST) @Nullable Long min, @Min(-FARTHEST) @Max(FARTHEST) @Nullable Long max,
            @Size(max = Question.MOST_OPTIONS) @Nullable List<@NotNull @Valid OptionRequest> options,
            @Valid @Nullable ConditionRequest condition, @Nullable Boolean sensitive) {

        Question question() {
            return new Question(id, kind, label.wording(), help == null ? Wording.NONE : help.wording(), required, min,
                    max, options == null ? List.of() : options.stream().map(OptionRequest::option).toList(),
                    condition == null ? null : condition.condition(), sensitive);
        }
    }

    List<Question> asked() {
        return questions.stream().map(QuestionRequest::question).toList();
    }
}
