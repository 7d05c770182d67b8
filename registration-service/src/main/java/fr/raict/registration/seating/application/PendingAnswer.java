package fr.raict.registration.seating.application;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import fr.raict.registration.seating.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;

/**
 * Something asked of a seat book, be it to change or to look up, and the answer that somebody waits for, who is told
 * only what is durable. It is asked again of a newer copy when another instance was quicker, so asking has no effect
 * but on the book.
 */
final class PendingAnswer<R> {

    private final Function<SeatBook, R> asked;
    private final Map<RegistrationId, Person> people;
    private final Mentioned mentioned;
    private final boolean onLatest;
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    private Runnable outcome = () -> {};

    private PendingAnswer(Function<SeatBook, R> asked, Map<RegistrationId, Person> people, Mentioned mentioned,
            boolean onLatest) {
        this.asked = asked;
        this.people = people;
        this.mentioned = mentioned;
        this.onLatest = onLatest;
    }

    /** What needs the latest state even if it changes nothing. */
    static <R> PendingAnswer<R> onLatest(Function<SeatBook, R> asked) {
        return onLatest(Mentioned.NONE, asked);
    }

    /** @param mentioned what it asks for that may have left the book */
    static <R> PendingAnswer<R> onLatest(Mentioned mentioned, Function<SeatBook, R> asked) {
        return new PendingAnswer<>(asked, Map.of(), mentioned, true);
    }

    /** What a copy up to {@link SeatingSettings#copyTrustedFor} old will do for. */
    static <R> PendingAnswer<R> onCopy(Function<SeatBook, R> asked) {
        return new PendingAnswer<>(asked, Map.of(), Mentioned.NONE, false);
    }

    /**
     * @param people whom the registrations are for that may come about
     * @param key of the request, which may have been answered before
     */
    static <R> PendingAnswer<R> registering(Map<RegistrationId, Person> people, RequestKey key,
            Function<SeatBook, R> asked) {
        return new PendingAnswer<>(asked, people, Mentioned.request(key), false);
    }

    Map<RegistrationId, Person> people() {
        return people;
    }

    Mentioned mentioned() {
        return mentioned;
    }

    boolean needsLatest() {
        return onLatest;
    }

    CompletableFuture<R> answer() {
        return answer;
    }

    /** Whether somebody still waits for it. */
    boolean isAwaited() {
        return !answer.isDone();
    }

    /** @return false when it failed in a way nobody foresaw, and so may have left the book half changed */
    boolean askOf(SeatBook book) {
        try {
            var result = asked.apply(book);
            outcome = () -> answer.complete(result);
            return true;
        } catch (SeatRefused refusal) {
            outcome = () -> answer.completeExceptionally(refusal);
            return true;
        } catch (RuntimeException failure) {
            outcome = () -> answer.completeExceptionally(failure);
            return false;
        }
    }

    void tell() {
        outcome.run();
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }
}
