package fr.raict.registration.seating.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
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
    private final Function<SeatBook, List<Use>> uses;
    private final boolean onLatest;
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    private Runnable outcome = () -> {};
    private final List<Use> taken = new ArrayList<>();
    private boolean beyondQuota;
    private Optional<SeatRefused> refusedUnasked = Optional.empty();
    private boolean refused;

    private PendingAnswer(Function<SeatBook, R> asked, Map<RegistrationId, Person> people, Mentioned mentioned,
            Function<SeatBook, List<Use>> uses, boolean onLatest) {
        this.asked = asked;
        this.people = people;
        this.mentioned = mentioned;
        this.uses = uses;
        this.onLatest = onLatest;
    }

    /** What is to be seen or changed as it is now, and so needs the latest state even if it changes nothing. */
    static <R> PendingAnswer<R> onLatest(Function<SeatBook, R> asked) {
        return onLatest(Mentioned.NONE, asked);
    }

    /** @param mentioned what it asks for that may have left the book */
    static <R> PendingAnswer<R> onLatest(Mentioned mentioned, Function<SeatBook, R> asked) {
        return new PendingAnswer<>(asked, Map.of(), mentioned, _ -> List.of(), true);
    }

    /** What a copy up to {@link SeatingSettings#copyTrustedFor} old will do for: it is looked up, or refused. */
    static <R> PendingAnswer<R> onCopy(Function<SeatBook, R> asked) {
        return new PendingAnswer<>(asked, Map.of(), Mentioned.NONE, _ -> List.of(), false);
    }

    /**
     * @param people whom the registrations are for that may come about
     * @param mentioned the key of the request, which may have been answered before, and what else may have left the book
     * @param uses what it counts towards, as far as it makes registrations
     */
    static <R> PendingAnswer<R> registering(Map<RegistrationId, Person> people, Mentioned mentioned,
            Function<SeatBook, List<Use>> uses, Function<SeatBook, R> asked) {
        return new PendingAnswer<>(asked, people, mentioned, uses, false);
    }

    Map<RegistrationId, Person> people() {
        return people;
    }

    Mentioned mentioned() {
        return mentioned;
    }

    /** What has to be taken before it is asked; nothing once it was. What the book would refuse is refused at once. */
    List<Use> usesOf(SeatBook book) {
        if (beyondQuota || !taken.isEmpty()) {
            return List.of();
        }
        refusedUnasked = Optional.empty();
        try {
            return uses.apply(book);
        } catch (SeatRefused refusal) {
            refuseUnasked(refusal);
            return List.of();
        } catch (RuntimeException _) {
            return List.of(); // asked of the book, it will fail for the same reason
        }
    }

    void take(Use use) {
        taken.add(use);
    }

    /** From here on it is refused, whatever the book says. */
    void goBeyond(Use use) {
        beyondQuota = true;
        refuseUnasked(new SeatRefused.QuotaReached(use.quota(), use.most()));
    }

    /** @param first the same request, for which was taken what it counts towards */
    void decideAs(PendingAnswer<?> first) {
        beyondQuota = first.beyondQuota;
        refusedUnasked = first.refusedUnasked;
        refusedUnasked.ifPresent(this::refuse);
    }

    /** Whether it may make registrations. */
    boolean registers() {
        return !people.isEmpty();
    }

    /** What was taken and came to nothing. */
    List<Use> unused() {
        return refused ? taken : List.of();
    }

    private void refuseUnasked(SeatRefused refusal) {
        refusedUnasked = Optional.of(refusal);
        refuse(refusal);
    }

    private void refuse(SeatRefused refusal) {
        refused = true;
        outcome = () -> answer.completeExceptionally(refusal);
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
        if (refusedUnasked.isPresent()) {
            return true;
        }
        try {
            var result = asked.apply(book);
            outcome = () -> answer.complete(result);
            refused = false;
            return true;
        } catch (SeatRefused refusal) {
            refuse(refusal);
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
