package fr.raict.platform.outbox;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The latest events this process handed to Kafka. Only saves work: an event forgotten here is sent once more, which
 * consumers ignore.
 */
final class SentEvents {

    /** They leave their outboxes within a second or two. A full cache would forget the newest first. */
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(20);
    private static final int REMEMBERED_AT_MOST = 50_000;

    private final Cache<String, Boolean> ids = Caffeine.newBuilder().expireAfterWrite(REMEMBERED_FOR)
            .maximumSize(REMEMBERED_AT_MOST).build();

    boolean contains(String id) { return ids.getIfPresent(id) != null; }

    void add(String id) { ids.put(id, true); }
}
