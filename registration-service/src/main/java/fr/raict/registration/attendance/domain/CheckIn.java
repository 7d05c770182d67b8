package fr.raict.registration.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was let in.
 *
 * @param nonce chosen by the device: the same check-in, however often it is sent
 * @param at by the device's clock, within what can be true
 * @param account of who checked them in
 * @param by their name then
 */
public record CheckIn(UUID nonce, Instant at, String account, String by) {

    /** A device may have been without a network since the morning; what is older says nothing but that its clock is wrong. */
    static final Duration OLDEST = Duration.ofHours(12);

    /** @param told by the device; null when it is now. What cannot be true is now as well */
    public static CheckIn told(UUID nonce, @Nullable Instant told, Instant now, String account, String by) {
        var at = told == null || told.isAfter(now) || told.isBefore(now.minus(OLDEST)) ? now : told;
        return new CheckIn(nonce, at.truncatedTo(ChronoUnit.MILLIS), account, by);
    }
}
