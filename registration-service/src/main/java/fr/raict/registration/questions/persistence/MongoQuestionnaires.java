package fr.raict.registration.questions.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.questions.application.Questionnaires;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.registration.questions.domain.QuestionnaireRefused.StaleEdit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** One document for each edition or workshop that ever asked something. */
@Repository
class MongoQuestionnaires implements Questionnaires {

    private static final SeenVersion NEVER_ASKED = new SeenVersion(0);

    private final EditedAggregates<Questionnaire, QuestionnaireDocument> questionnaires;

    MongoQuestionnaires(AggregateStore store) {
        this.questionnaires = store.edited(QuestionnaireDocument.class,
                () -> new IllegalStateException("The questionnaire was removed meanwhile"), StaleEdit::new);
    }

    @Override
    public Questionnaire of(UUID id, UUID edition) {
        return questionnaires.find(id).orElseGet(() -> Questionnaire.empty(id, edition));
    }

    @Override
    public Questionnaire inVersion(UUID id, UUID edition, SeenVersion seen) {
        var current = of(id, edition);
        if (current.version() > 0) {
            return questionnaires.inVersion(id, seen);
        }
        if (!seen.matches(0)) {
            throw new StaleEdit(current, List.of());
        }
        return current;
    }

    @Override
    public List<Questionnaire> askedIn(UUID edition) {
        return questionnaires.matching(where("edition").is(edition).and("questions.0").exists(true));
    }

    /** Who edits it at the same time is refused; the removal is then tried again. */
    @Override
    public void forget(UUID id) {
        questionnaires.find(id).ifPresent(
                each -> questionnaires.remove(QuestionnaireDocument.of(each), Map.of(), _ -> List.of()));
    }

    @Override
    public Questionnaire save(Questionnaire questionnaire) {
        try {
            return questionnaires.save(QuestionnaireDocument.of(questionnaire), _ -> List.of());
        } catch (DuplicateKeyException _) {
            return questionnaires.inVersion(questionnaire.id(), NEVER_ASKED);
        }
    }
}
