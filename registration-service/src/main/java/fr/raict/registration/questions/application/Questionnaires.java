package fr.raict.registration.questions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.registration.questions.domain.QuestionnaireRefused;

/** The questionnaires of all editions and workshops. */
public interface Questionnaires {

    /** An empty one where nothing was ever asked. */
    Questionnaire of(UUID id, UUID edition);

    /** @throws QuestionnaireRefused.StaleEdit when it is in another version */
    Questionnaire inVersion(UUID id, UUID edition, SeenVersion seen);

    /** Those of an edition and its workshops that ask something. */
    List<Questionnaire> askedIn(UUID edition);

    /**
     * @return in the new version
     * @throws QuestionnaireRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    Questionnaire save(Questionnaire questionnaire);

    /** Removes the one with that id, if there is one. */
    void forget(UUID id);
}
