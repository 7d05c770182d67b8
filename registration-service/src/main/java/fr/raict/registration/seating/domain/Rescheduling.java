package fr.raict.registration.seating.domain;

import org.jspecify.annotations.Nullable;

/**
 * A move of the workshop that people are being told of, one part of the line after the other.
 *
 * @param formerly null when the workshop was moved again before everybody knew: then not all were told the same place
 * @param next position of the next one to tell
 * @param end position after the last one to tell: who came later knows the new place already
 */
public record Rescheduling(@Nullable Placement formerly, int next, int end) {

    boolean isOver() {
        return next >= end;
    }

    Rescheduling upTo(int position) {
        return new Rescheduling(formerly, position, end);
    }
}
