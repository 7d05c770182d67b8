package fr.raict.registration;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What was read from the store a moment ago, a second unless another time is given, without a look into it for each
 * question. What is not there is looked for each time.
 */
public final class ReadLately<K, V> {

    private static final int REMEMBERED_AT_MOST = 2_000;

    private final Function<K, Optional<V>> read;
    private final Cache<K, V> known;

    public ReadLately(Function<K, Optional<V>> read) {
        this(Duration.ofSeconds(1), read);
    }

    public ReadLately(Duration trustedFor, Function<K, Optional<V>> read) {
        this.read = read;
        this.known = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).expireAfterWrite(trustedFor).build();
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key, each -> read.apply(each).orElse(null)));
    }

    public void forget(K key) {
        known.invalidate(key);
    }
}
