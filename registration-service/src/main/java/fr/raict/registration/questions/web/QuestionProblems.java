package fr.raict.registration.questions.web;

import java.util.List;

import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import fr.raict.registration.questions.application.QuestionnaireDetails;
import fr.raict.registration.questions.domain.AnswersRefused;
import fr.raict.registration.questions.domain.AnswersRefused.AnswersUnfit;
import fr.raict.registration.questions.domain.AnswersRefused.OfPerson;
import fr.raict.registration.questions.domain.AnswersRefused.TooMuchText;
import fr.raict.registration.questions.domain.Misanswer;
import fr.raict.registration.questions.domain.Misfit;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.registration.questions.domain.QuestionnaireRefused;
import fr.raict.registration.questions.domain.QuestionnaireRefused.QuestionsUnfit;
import fr.raict.registration.questions.domain.QuestionnaireRefused.StaleEdit;
import fr.raict.registration.questions.domain.QuestionnaireRefused.TooManyQuestionnaires;
import fr.raict.registration.questions.domain.QuestionnaireRefused.TooManyQuestions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

/** Says why questions are not asked so; and why answers do not fit, which are sent to several endpoints. */
@RestControllerAdvice
class QuestionProblems {

    private final Problems problems;
    private final MessageSource messages;

    QuestionProblems(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(QuestionnaireRefused refusal) {
        return ResponseEntity.of(switch (refusal) {
            case TooManyQuestions _ -> problems.of(CONFLICT, "too-many-questions", Questionnaire.MOST_QUESTIONS);
            case TooManyQuestionnaires _ ->
                problems.of(CONFLICT, "too-many-questionnaires", Questionnaire.MOST_IN_EDITION);
            case QuestionsUnfit unfit -> withErrors("questions-unfit",
                    unfit.misfits().stream().map(this::problem).toList());
            case StaleEdit stale -> on(stale);
        }).build();
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", QuestionnaireDetails.of(stale.current()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }

    private FieldProblem problem(Misfit misfit) {
        var at = "questions[" + misfit.position() + "].";
        return switch (misfit.fault()) {
            case ASKED_TWICE -> new FieldProblem(at + "id", text("question.asked-twice"));
            case OPTIONS -> new FieldProblem(at + "options", text("question.options", Question.MOST_OPTIONS));
            case OPTION_TWICE -> new FieldProblem(at + "options", text("question.option-twice"));
            case BOUNDS -> new FieldProblem(at + "max", text("question.bounds"));
            case CONDITION -> new FieldProblem(at + "condition", text("question.condition"));
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AnswersRefused refusal) {
        return ResponseEntity.of(switch (refusal) {
            case AnswersUnfit unfit -> withErrors("answers-unfit",
                    unfit.misanswers().stream().map(this::problem).toList());
            case TooMuchText _ -> problems.of(UNPROCESSABLE_CONTENT, "too-much-text");
        }).build();
    }

    /** Named as in the requests that are for several people; those for one have no position. */
    private FieldProblem problem(OfPerson misanswer) {
        return new FieldProblem("people[%d].answers[%s]".formatted(misanswer.position(),
                misanswer.misanswer().question().id()), text(misanswer.misanswer()));
    }

    private String text(Misanswer misanswer) {
        var question = misanswer.question();
        var label = LocaleContextHolder.getLocale().getLanguage().equals("en") ? question.label().en()
                : question.label().fr();
        return switch (misanswer.fault()) {
            case MISSING -> text("answer.missing", label);
            case TOO_LONG -> text("answer.too-long", label, Question.LONGEST_ANSWER);
            case NOT_A_NUMBER -> text("answer.not-a-number", label);
            case OUT_OF_BOUNDS -> bounds(question, label);
            case NOT_AN_OPTION -> text("answer.not-an-option", label);
            case ONE_ONLY -> text("answer.one-only", label);
        };
    }

    private String bounds(Question question, String label) {
        var min = question.min();
        var max = question.max();
        if (min != null && max != null) {
            return text("answer.out-of-bounds", label, min, max);
        }
        return min != null ? text("answer.too-small", label, min)
                : text("answer.too-large", label, requireNonNull(max));
    }

    private ProblemDetail withErrors(String slug, List<FieldProblem> errors) {
        var problem = problems.of(UNPROCESSABLE_CONTENT, slug);
        problem.setProperty("errors", errors);
        return problem;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
