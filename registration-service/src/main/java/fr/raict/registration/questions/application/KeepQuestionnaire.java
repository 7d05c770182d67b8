package fr.raict.registration.questions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.registration.questions.domain.QuestionnaireRefused;
import fr.raict.registration.questions.domain.QuestionnaireRefused.TooManyQuestionnaires;
import org.springframework.stereotype.Service;

/** Organisers decide what an edition or a workshop asks. Whoever answered before keeps the answers as they gave them. */
@Service
public class KeepQuestionnaire {

    private final Questionnaires questionnaires;
    private final KnownQuestionnaires known;

    KeepQuestionnaire(Questionnaires questionnaires, KnownQuestionnaires known) {
        this.questionnaires = questionnaires;
        this.known = known;
    }

    /** @param id of the workshop or the edition */
    public QuestionnaireDetails show(UUID id, UUID edition) {
        return QuestionnaireDetails.of(questionnaires.of(id, edition));
    }

    /**
     * @param id of the workshop or the edition
     * @throws QuestionnaireRefused when they cannot be asked so, or somebody else changed them meanwhile
     */
    public QuestionnaireDetails ask(UUID id, UUID edition, SeenVersion seen, List<Question> questions) {
        var before = questionnaires.inVersion(id, edition, seen);
        if (before.questions().isEmpty() && !questions.isEmpty()) {
            refuseOneMoreIn(before.edition());
        }
        var saved = questionnaires.save(before.asking(questions));
        known.forget(saved.edition());
        return QuestionnaireDetails.of(saved);
    }

    /** Of two who ask at the same time, both may: the number is there so that a form and a store hold them all. */
    private void refuseOneMoreIn(UUID edition) {
        if (questionnaires.askedIn(edition).size() >= Questionnaire.MOST_IN_EDITION) {
            throw new TooManyQuestionnaires();
        }
    }
}
