package fr.raict.registration.questions.application;

import java.util.UUID;

import org.springframework.stereotype.Service;

/** Forgets what was asked by a workshop or an edition that was removed. Again changes nothing. */
@Service
public class ForgetQuestions {

    private final Questionnaires questionnaires;

    ForgetQuestions(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** @param id of the workshop or the edition */
    public void of(UUID id) {
        questionnaires.forget(id);
    }
}
