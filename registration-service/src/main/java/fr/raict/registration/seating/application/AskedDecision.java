package fr.raict.registration.seating.application;

import java.util.concurrent.CompletableFuture;

import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;

/** A decision somebody waits for. What it came to is told only once it is durable. */
final class AskedDecision<R> {

    private final SeatDecision<R> decision;
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    private Runnable outcome = () -> {};

    AskedDecision(SeatDecision<R> decision) {
        this.decision = decision;
    }

    SeatDecision<R> decision() {
        return decision;
    }

    CompletableFuture<R> answer() {
        return answer;
    }

    /** Whether somebody still waits for the answer. */
    boolean isAwaited() {
        return !answer.isDone();
    }

    /** @return false when it failed in a way nobody foresaw, and so may have left the book half changed */
    boolean decideOn(SeatBook book) {
        try {
            var result = decision.decide().apply(book);
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
