package fr.raict.registration.questions.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.questions.domain.Questionnaire;
import org.springframework.stereotype.Service;

/** Shows who registers people what they are asked: by the edition first, then by its workshops. */
@Service
public class ViewQuestions {

    /** As many as ask something in an edition; more workshops are not named at once. */
    public static final int MOST = Questionnaire.MOST_IN_EDITION;

    private final KnownQuestionnaires questionnaires;

    ViewQuestions(KnownQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * Those that ask something.
     *
     * @param workshops in whose order they come; all of the edition when empty
     */
    public List<QuestionnaireDetails> of(UUID edition, Collection<UUID> workshops) {
        var asked = workshops.isEmpty() ? questionnaires.askedIn(edition)
                : questionnaires.askedFor(edition, workshops);
        return asked.stream().map(QuestionnaireDetails::of).toList();
    }
}
