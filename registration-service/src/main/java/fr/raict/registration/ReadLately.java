package fr.raict.registration;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What was read from the store at most a second ago, without a look into it for each question. What is not there is
 * looked for each time.
 */
public final class ReadLately<K, V> {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    private static final int REMEMBERED_AT_MOST = 2_000;

    private final Function<K, Optional<V>> read;
    private final Cache<K, V> known = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST)
            .expireAfterWrite(TRUSTED_FOR).build();

    public ReadLately(Function<K, Optional<V>> read) {
        this.read = read;
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key, each -> read.apply(each).orElse(null)));
    }

    public void forget(K key) {
        known.invalidate(key);
    }
}
