package fr.raict.registration.exports.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** What one field of a table says. */
public sealed interface Cell {

    Cell EMPTY = new Text("");

    /** As people typed it, whatever it looks like. */
    record Text(String text) implements Cell {
    }

    /** A number to count with. */
    record Amount(long number) implements Cell {
    }

    /** A day and a time on the clocks of the place. */
    record Moment(LocalDateTime time) implements Cell {
    }

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(long number) {
        return new Amount(number);
    }

    static Cell of(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? EMPTY : new Moment(LocalDateTime.ofInstant(instant, zone));
    }
}
