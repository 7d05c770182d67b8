package fr.raict.registration.lists.persistence;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.application.AnsweredFor;
import fr.raict.registration.questions.application.EarlierAnswers;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.EmailAddress;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Reads them from the person's rows, of which there are as many as they are or were registered for. */
@Repository
class MongoEarlierAnswers implements EarlierAnswers {

    private static final String ANSWERED = RegistrationRow.PERSON + ".answers.questionnaire";
    /** More than anybody can attend in an edition, and some that ended. */
    private static final int MOST_ROWS = 100;

    private final MongoOperations mongo;

    MongoEarlierAnswers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<UUID> questionsOf(UUID edition, EmailAddress person, AnsweredFor answeredFor) {
        var participant = ParticipantId.of(new EditionId(edition), person);
        var rows = where(RegistrationRow.PARTICIPANT).is(participant.value()).and(RegistrationRow.AUTHORITY)
                .is(answeredFor.authority()).and(ANSWERED).is(edition);
        if (answeredFor.account() != null) {
            rows.and(RegistrationRow.ACCOUNT).is(answeredFor.account());
        }
        return mongo.find(query(rows).limit(MOST_ROWS), RegistrationRow.class).stream().map(RegistrationRow::person)
                .filter(Objects::nonNull).map(Person::answers).flatMap(answers -> answers.stream())
                .filter(answer -> answer.questionnaire().equals(edition)).map(Answer::question)
                .collect(Collectors.toSet());
    }
}
