package fr.raict.registration.questions.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fr.raict.values.Bounded;

/** A question is asked only of who chose one of some options of an earlier one. */
public record Condition(UUID question,
        @Bounded(most = Question.MOST_OPTIONS, because = "those of one question") List<UUID> options) {

    public Condition {
        options = List.copyOf(options);
    }

    boolean isMetBy(Collection<UUID> chosen) {
        return options.stream().anyMatch(chosen::contains);
    }
}
