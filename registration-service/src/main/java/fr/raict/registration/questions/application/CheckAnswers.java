package fr.raict.registration.questions.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.domain.AnswersRefused;
import fr.raict.registration.questions.domain.AnswersRefused.AnswersUnfit;
import fr.raict.registration.questions.domain.AnswersRefused.OfPerson;
import fr.raict.registration.questions.domain.AnswersRefused.TooMuchText;
import fr.raict.registration.questions.domain.Checked;
import fr.raict.registration.questions.domain.Checked.Answered;
import fr.raict.registration.questions.domain.Checked.Misanswered;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Checks what is answered for people once, when they are asked to be registered. What the edition asked of somebody
 * before, for the same authority, need not be answered again.
 */
@Component
public class CheckAnswers {

    /** Code points of all answers of one request with their questions: less than 4 MB of what is stored of it. */
    static final int MOST_TEXT = 1_000_000;

    private final KnownQuestionnaires questionnaires;
    private final EarlierAnswers earlier;

    CheckAnswers(KnownQuestionnaires questionnaires, EarlierAnswers earlier) {
        this.questionnaires = questionnaires;
        this.earlier = earlier;
    }

    /**
     * @param isRepeated whether the request was carried out before, by other questions perhaps; asked only when the
     *            answers do not fit
     * @return the people with their answers, in the same order
     * @throws AnswersRefused when they do not fit
     */
    public List<Person> of(UUID edition, AnsweredFor answeredFor, List<Answering> people, BooleanSupplier isRepeated) {
        var answered = new ArrayList<Person>();
        var wrong = new ArrayList<OfPerson>();
        for (var i = 0; i < people.size(); i++) {
            var position = i;
            var person = people.get(i);
            var answers = new ArrayList<Answer>();
            for (var questionnaire : questionnaires.askedFor(edition, person.workshops())) {
                switch (check(questionnaire, person, answeredFor)) {
                    case Answered(var fitting) -> answers.addAll(fitting);
                    case Misanswered(var unfit) -> unfit.forEach(each -> wrong.add(new OfPerson(position, each)));
                }
            }
            answered.add(person.person().with(answers));
        }
        return fitting(answered, wrong, isRepeated);
    }

    private static List<Person> fitting(List<Person> answered, List<OfPerson> wrong, BooleanSupplier isRepeated) {
        var isTooMuch = answered.stream().flatMap(each -> each.answers().stream()).mapToLong(Answer::length)
                .sum() > MOST_TEXT;
        if (!wrong.isEmpty() || isTooMuch) {
            if (isRepeated.getAsBoolean()) {
                return answered.stream().map(Person::withoutAnswers).toList();
            }
            throw wrong.isEmpty() ? new TooMuchText() : new AnswersUnfit(wrong);
        }
        return answered;
    }

    /** Earlier answers are looked for only where one is missing. */
    private Checked check(Questionnaire questionnaire, Answering person, AnsweredFor answeredFor) {
        var checked = questionnaire.check(person.given(), Set.of());
        return checked instanceof Misanswered && questionnaire.isOfEdition()
                ? questionnaire.check(person.given(), earlier.questionsOf(questionnaire.edition(),
                        EmailAddress.of(person.person().email()), answeredFor))
                : checked;
    }
}
