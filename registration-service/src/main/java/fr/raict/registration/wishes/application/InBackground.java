package fr.raict.registration.wishes.application;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/** Does one thing after the other in a thread of its own, so that long work takes one core and little memory. */
@Component
class InBackground {

    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("allocation").daemon().priority(Thread.MIN_PRIORITY).factory());

    /** Unless the same is under way already. */
    void begin(UUID what, Runnable work) {
        if (waiting.add(what)) {
            thread.execute(() -> {
                try {
                    work.run();
                } finally {
                    waiting.remove(what);
                }
            });
        }
    }

    /** What is under way, or waits for its turn. */
    Set<UUID> underWay() {
        return Set.copyOf(waiting);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
