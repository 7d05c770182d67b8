package fr.raict.registration.questions.domain;

/** A question that was not answered as it is to be. */
public record Misanswer(Question question, Fault fault) {

    /** What is wrong. */
    public enum Fault {
        MISSING, TOO_LONG, NOT_A_NUMBER, OUT_OF_BOUNDS, NOT_AN_OPTION, ONE_ONLY
    }
}
