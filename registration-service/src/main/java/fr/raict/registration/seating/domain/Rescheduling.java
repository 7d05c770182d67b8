package fr.raict.registration.seating.domain;

import org.jspecify.annotations.Nullable;

/**
 * A change of the workshop that people are being told of, one part of the line after the other.
 *
 * @param before null when the workshop was changed again before everybody knew: then not all were told the same
 * @param next position of the next one to tell
 * @param end position after the last one to tell: who came later knows it already
 */
public record Rescheduling(@Nullable Description before, int next, int end) {

    boolean isOver() {
        return next >= end;
    }

    Rescheduling upTo(int position) {
        return new Rescheduling(before, position, end);
    }
}
