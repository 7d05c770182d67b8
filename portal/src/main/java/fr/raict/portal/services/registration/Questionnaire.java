package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a workshop, or an edition for all its workshops, asks of each person.
 *
 * @param id of the workshop or the edition
 * @param version 0 while nothing was ever asked
 */
public record Questionnaire(UUID id, UUID edition, long version, List<Question> questions) implements Versioned {
    public static final int MOST_QUESTIONS = 30;
    public static final int MOST_OPTIONS = 30;

    public boolean isOfEdition() {
        return id.equals(edition);
    }

    public boolean isFull() {
        return questions.size() >= MOST_QUESTIONS;
    }

    public Optional<Question> question(UUID wanted) {
        return questions.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** How the question is worded on whose answer another depends. */
    public String earlierIn(Question question, String language) {
        return earlier(question).map(each -> each.label().in(language)).orElse("");
    }

    /** The options of that question, one of which must be chosen. */
    public String conditionIn(Question question, String language, String between) {
        return earlier(question).map(Question::options).orElse(List.of()).stream()
                .filter(option -> question.condition() != null && question.condition().options().contains(option.id()))
                .map(option -> option.label().in(language)).collect(Collectors.joining(between));
    }

    private Optional<Question> earlier(Question question) {
        return Optional.ofNullable(question.condition()).flatMap(each -> question(each.question()));
    }

    /** How a question is answered. */
    public enum Kind {
        TEXT, CHOICE, SEVERAL, NUMBER;

        public boolean hasOptions() {
            return this == CHOICE || this == SEVERAL;
        }
    }

    /**
     * One question.
     *
     * @param condition when it is asked; null when it always is
     */
    public record Question(UUID id, Kind kind, Wording label, Wording help, boolean required, @Nullable Long min,
            @Nullable Long max, List<Option> options, @Nullable Condition condition, @Nullable Boolean sensitive) {

        /** May tell about somebody's health. */
        public boolean isSensitive() {
            return Boolean.TRUE.equals(sensitive);
        }

        public Optional<Option> option(String wanted) {
            return options.stream().filter(each -> each.id().toString().equals(wanted)).findFirst();
        }
    }

    /** One to choose. */
    public record Option(UUID id, Wording label) {}

    /** That one of some options of an earlier question was chosen. */
    public record Condition(UUID question, List<UUID> options) {}

    /** All that is asked from now on. */
    public record Request(List<Question> questions) {}
}
