package fr.raict.registration.seating.application;

import java.util.Map;
import java.util.function.Function;

import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;

/**
 * Something to decide on, or to look up in, a seat book. It is made again on a newer copy when another instance was
 * quicker, so it has no effect but on the book.
 *
 * @param people whom the registrations are for that it may enter
 * @param onLatest whether it needs the latest state even if it changes nothing; else a copy up to
 *            {@link SeatDesk#COPY_TRUSTED_FOR} old will do
 */
record SeatDecision<R>(Function<SeatBook, R> decide, Map<RegistrationId, Person> people, boolean onLatest) {

    static <R> SeatDecision<R> onLatest(Function<SeatBook, R> decide) {
        return new SeatDecision<>(decide, Map.of(), true);
    }

    static <R> SeatDecision<R> onCopy(Function<SeatBook, R> decide) {
        return new SeatDecision<>(decide, Map.of(), false);
    }

    static <R> SeatDecision<R> entering(Map<RegistrationId, Person> people, Function<SeatBook, R> decide) {
        return new SeatDecision<>(decide, people, false);
    }
}
