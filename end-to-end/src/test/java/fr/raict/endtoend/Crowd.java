package fr.raict.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many people who act at once. */
final class Crowd {

    private Crowd() {}

    /** Lets everybody start together and returns what each got, in order. */
    static <T> List<T> atOnce(int people, IntFunction<T> act) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<T>>();
            for (int i = 0; i < people; i++) {
                int number = i;
                answers.add(threads.submit(() -> {
                    start.await();
                    return act.apply(number);
                }));
            }
            start.countDown();
            var got = new ArrayList<T>();
            for (var answer : answers) {
                got.add(answer.get());
            }
            return got;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
