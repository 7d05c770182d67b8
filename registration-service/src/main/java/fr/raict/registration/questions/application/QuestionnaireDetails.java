package fr.raict.registration.questions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.values.Bounded;

/**
 * A questionnaire as it is shown.
 *
 * @param id of the workshop or the edition that asks
 * @param version 0 while nothing was ever asked
 */
public record QuestionnaireDetails(UUID id, UUID edition, long version,
        @Bounded(most = Questionnaire.MOST_QUESTIONS, because = "nobody answers more") List<Question> questions) {

    public static QuestionnaireDetails of(Questionnaire questionnaire) {
        return new QuestionnaireDetails(questionnaire.id(), questionnaire.edition(), questionnaire.version(),
                questionnaire.questions());
    }
}
