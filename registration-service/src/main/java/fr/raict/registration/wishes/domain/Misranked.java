package fr.raict.registration.wishes.domain;

/**
 * Why a session cannot be wished so.
 *
 * @param position in the ranking, from 0
 */
public record Misranked(int position, Fault fault) {

    /** What is wrong. */
    public enum Fault {
        TWICE, NOT_IN_PROGRAMME, TOO_MANY
    }
}
