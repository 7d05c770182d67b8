package fr.raict.registration.questions.domain;

import java.util.List;

import fr.raict.registration.people.domain.Answer;

/** What was answered to a questionnaire, or why it was not. */
public sealed interface Checked {

    /** In the order of the questions. */
    record Answered(List<Answer> answers) implements Checked {
    }

    /** In the order of the questions; one at least. */
    record Misanswered(List<Misanswer> misanswers) implements Checked {
    }
}
