package fr.raict.registration.questions.domain;

import java.util.List;

/** What a question makes of the values that were sent for it. */
sealed interface Reading {

    /** It was left out. */
    record Nothing() implements Reading {
    }

    /**
     * It was answered.
     *
     * @param text empty where options were chosen
     */
    record Said(String text, List<Option> options) implements Reading {
    }

    /** What was sent answers nothing. */
    record Wrong(Misanswer.Fault fault) implements Reading {
    }
}
