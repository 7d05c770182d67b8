package fr.raict.registration.questions.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.questions.domain.Checked.Answered;
import fr.raict.registration.questions.domain.Checked.Misanswered;
import fr.raict.registration.questions.domain.QuestionnaireRefused.QuestionsUnfit;
import fr.raict.registration.questions.domain.QuestionnaireRefused.TooManyQuestions;
import fr.raict.registration.questions.domain.Reading.Nothing;
import fr.raict.registration.questions.domain.Reading.Said;
import fr.raict.registration.questions.domain.Reading.Wrong;

/**
 * What is asked of each person who is registered for a workshop, or for any workshop of an edition. Always true: no
 * question comes before the one whose answer it depends on.
 *
 * @param id of the workshop or the edition
 * @param version 0 while nothing was ever asked
 */
public record Questionnaire(UUID id, UUID edition, long version, List<Question> questions) {

    public static final int MOST_QUESTIONS = 30;
    /** Workshops of an edition that ask something, and the edition. */
    public static final int MOST_IN_EDITION = 100;

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    public static Questionnaire empty(UUID id, UUID edition) {
        return new Questionnaire(id, edition, 0, List.of());
    }

    /** Whether the edition asks, and not one of its workshops. */
    public boolean isOfEdition() {
        return id.equals(edition);
    }

    /** @throws QuestionnaireRefused when they cannot be asked so */
    public Questionnaire asking(List<Question> others) {
        if (others.size() > MOST_QUESTIONS) {
            throw new TooManyQuestions();
        }
        var misfits = new ArrayList<Misfit>();
        for (var i = 0; i < others.size(); i++) {
            var position = i;
            others.get(i).fault(others.subList(0, i)).ifPresent(fault -> misfits.add(new Misfit(position, fault)));
        }
        if (!misfits.isEmpty()) {
            throw new QuestionsUnfit(misfits);
        }
        return new Questionnaire(id, edition, version, others);
    }

    /**
     * What is answered to questions that are not asked, by now or of who answers so, is left out.
     *
     * @param answeredBefore questions that need no answer any more
     */
    public Checked check(GivenAnswers given, Set<UUID> answeredBefore) {
        var answers = new ArrayList<Answer>();
        var wrong = new ArrayList<Misanswer>();
        var chosen = new HashMap<UUID, List<UUID>>();
        questions.stream().filter(each -> isAsked(each, chosen)).forEach(question -> {
            switch (question.read(given.to(question))) {
                case Said said -> {
                    answers.add(answer(question, said));
                    chosen.put(question.id(), said.options().stream().map(Option::id).toList());
                }
                case Wrong(var fault) -> wrong.add(new Misanswer(question, fault));
                case Nothing _ -> missing(question, answeredBefore).forEach(wrong::add);
            }
        });
        return wrong.isEmpty() ? new Answered(answers) : new Misanswered(wrong);
    }

    private static boolean isAsked(Question question, Map<UUID, List<UUID>> chosen) {
        var condition = question.condition();
        return condition == null || condition.isMetBy(chosen.getOrDefault(condition.question(), List.of()));
    }

    private static Stream<Misanswer> missing(Question question, Set<UUID> answeredBefore) {
        return question.required() && !answeredBefore.contains(question.id())
                ? Stream.of(new Misanswer(question, Misanswer.Fault.MISSING)) : Stream.empty();
    }

    private Answer answer(Question question, Said said) {
        return new Answer(id, question.id(), question.label(), said.text(),
                said.options().stream().map(Option::label).toList(), question.sensitive());
    }
}
