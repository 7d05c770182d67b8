package fr.raict.registration.questions.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.Questionnaire;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/** A questionnaire as stored. No other service hears of it, so it raises no events. */
@Document("questionnaires")
record QuestionnaireDocument(@Id UUID id, @Version long version, @Indexed(useGeneratedName = true) UUID edition,
        List<Question> questions,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail)
        implements
            EditedDocument<Questionnaire, QuestionnaireDocument> {

    /** Names that the questions are others, or in another order. */
    private static final String ORDER = "order";

    static QuestionnaireDocument of(Questionnaire questionnaire) {
        return new QuestionnaireDocument(questionnaire.id(), questionnaire.version(), questionnaire.edition(),
                questionnaire.questions(), Trail.NONE);
    }

    @Override
    public QuestionnaireDocument with(Trail other) {
        return new QuestionnaireDocument(id, version, edition, questions, other);
    }

    @Override
    public Questionnaire toAggregate() {
        return new Questionnaire(id, edition, version, questions);
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new HashMap<String, Object>();
        questions.forEach(question -> fields.put(question.id().toString(), question));
        fields.put(ORDER, questions.stream().map(Question::id).toList());
        return fields;
    }
}
