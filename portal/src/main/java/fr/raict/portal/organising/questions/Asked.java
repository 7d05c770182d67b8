package fr.raict.portal.organising.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.services.registration.Questionnaire;
import fr.raict.portal.services.registration.Questionnaire.Question;

/** What an edition or a workshop asks, and the same with one question changed. */
record Asked(Asker asker, Questionnaire questionnaire) {

    Optional<Question> question(UUID id) {
        return questionnaire.question(id);
    }

    /** In its place; at the end when it is new, or was deleted meanwhile. */
    List<Question> with(Question changed) {
        var questions = new ArrayList<>(questionnaire.questions());
        var place = place(changed.id());
        if (place < 0) {
            questions.add(changed);
        } else {
            questions.set(place, changed);
        }
        return questions;
    }

    List<Question> without(UUID id) {
        return questionnaire.questions().stream().filter(each -> !each.id().equals(id)).toList();
    }

    /** The first and the last stay where they are. */
    List<Question> moved(UUID id, int by) {
        var questions = new ArrayList<>(questionnaire.questions());
        var place = place(id);
        var target = place + by;
        if (place >= 0 && target >= 0 && target < questions.size()) {
            questions.add(target, questions.remove(place));
        }
        return questions;
    }

    /** That depends on the answer to it. */
    Optional<Question> dependingOn(UUID id) {
        return questionnaire.questions().stream()
                .filter(each -> each.condition() != null && each.condition().question().equals(id)).findFirst();
    }

    /** Those whose options a question may depend on: before it, or all when it is new. */
    List<Question> before(UUID id) {
        var place = place(id);
        var questions = questionnaire.questions();
        return (place < 0 ? questions : questions.subList(0, place)).stream().filter(each -> each.kind().hasOptions())
                .toList();
    }

    private int place(UUID id) {
        return questionnaire.questions().stream().map(Question::id).toList().indexOf(id);
    }
}
