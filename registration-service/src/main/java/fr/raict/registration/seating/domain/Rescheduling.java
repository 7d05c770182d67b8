package fr.raict.registration.seating.domain;

/**
 * A move of the workshop that people are being told of, one part of the line after the other.
 *
 * @param next position of the next one to tell
 * @param end position after the last one to tell: who came later knows the new place already
 */
public record Rescheduling(Placement formerly, int next, int end) {

    boolean isOver() {
        return next >= end;
    }

    Rescheduling upTo(int position) {
        return new Rescheduling(formerly, position, end);
    }
}
