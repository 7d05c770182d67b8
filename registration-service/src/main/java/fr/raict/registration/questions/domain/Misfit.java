package fr.raict.registration.questions.domain;

/**
 * A question that cannot be asked so.
 *
 * @param position in the questionnaire, from 0
 */
public record Misfit(int position, Fault fault) {

    /** What is wrong. */
    public enum Fault {
        ASKED_TWICE, OPTIONS, OPTION_TWICE, BOUNDS, CONDITION
    }
}
