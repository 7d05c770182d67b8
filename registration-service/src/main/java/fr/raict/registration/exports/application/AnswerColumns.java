package fr.raict.registration.exports.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.registration.exports.domain.Cell;
import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.questions.application.QuestionnaireDetails;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;

/**
 * A column for each question that is asked, and one more for answers to what is asked no longer. Each says what was
 * answered in the words of the time.
 */
final class AnswerColumns {

    private record Asked(UUID questionnaire, UUID question) {
    }

    private final Map<Asked, String> headings = new LinkedHashMap<>();
    private final String others;
    private final Locale language;

    /** @param workshops by which a question of one of several is told from those of the others */
    AnswerColumns(List<QuestionnaireDetails> questionnaires, Map<WorkshopId, Workshop> workshops, String others,
            Locale language) {
        this.others = others;
        this.language = language;
        for (var questionnaire : questionnaires) {
            var workshop = workshops.size() > 1 ? workshops.get(new WorkshopId(questionnaire.id())) : null;
            var of = workshop == null ? "" : " (" + workshop.title() + ")";
            questionnaire.questions().forEach(question -> headings.put(
                    new Asked(questionnaire.id(), question.id()), FileTexts.of(question.label(), language) + of));
        }
    }

    List<String> headings() {
        var all = new ArrayList<>(headings.values());
        all.add(others);
        return all;
    }

    List<Cell> cells(List<Answer> answers) {
        var given = answers.stream().collect(Collectors.toMap(
                answer -> new Asked(answer.questionnaire(), answer.question()), this::said, (one, _) -> one));
        var cells = new ArrayList<Cell>();
        headings.keySet().forEach(asked -> cells.add(Cell.of(given.get(asked))));
        cells.add(Cell.of(answers.stream()
                .filter(each -> !headings.containsKey(new Asked(each.questionnaire(), each.question())))
                .map(each -> FileTexts.of(each.wording(), language) + " " + said(each))
                .collect(Collectors.joining(" ; "))));
        return cells;
    }

    private String said(Answer answer) {
        return answer.options().isEmpty() ? answer.text()
                : answer.options().stream().map(option -> FileTexts.of(option, language))
                        .collect(Collectors.joining(", "));
    }
}
