package fr.raict.portal.services;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/**
 * The questions that a page asks at the same time, in the visitor's name and language. None outlives the page: what is
 * still asked when it closes, because the page failed, is given up.
 */
public final class Questions implements AutoCloseable {
    private final ExecutorService threads = new DelegatingSecurityContextExecutorService(
            Executors.newVirtualThreadPerTaskExecutor());
    private final @Nullable LocaleContext language = LocaleContextHolder.getLocaleContext();

    /** Asks now; what it returns waits for the answer, or throws the exception that there was instead. */
    public <T> Supplier<T> ask(Supplier<T> question) {
        var answer = CompletableFuture.supplyAsync(() -> {
            LocaleContextHolder.setLocaleContext(language);
            return question.get();
        }, threads);
        return () -> answered(answer);
    }

    private static <T> T answered(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case RuntimeException itself -> throw itself;
                case Error itself -> throw itself;
                case null, default -> throw failure;
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
