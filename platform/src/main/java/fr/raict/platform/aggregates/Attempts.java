package fr.raict.platform.aggregates;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Does again what somebody else was quicker with: read anew, it is decided on what they did. */
public final class Attempts {

    /** Each time, one of those who change the same at the same moment goes through. */
    private static final int MOST = 10;

    private Attempts() {}

    /** @throws RuntimeException as the store says it, when others were quicker each time */
    public static <T> T again(Supplier<T> action) {
        return again(e -> e instanceof ConcurrencyFailureException || e instanceof DataIntegrityViolationException,
                action);
    }

    /** @param stale by which a feature says that somebody else was quicker */
    public static <T> T again(Class<? extends RuntimeException> stale, Supplier<T> action) {
        return again(stale::isInstance, action);
    }

    private static <T> T again(Predicate<RuntimeException> isQuicker, Supplier<T> action) {
        for (var attempt = 1;; attempt++) {
            try {
                return action.get();
            } catch (RuntimeException e) {
                if (attempt == MOST || !isQuicker.test(e)) {
                    throw e;
                }
            }
        }
    }
}
