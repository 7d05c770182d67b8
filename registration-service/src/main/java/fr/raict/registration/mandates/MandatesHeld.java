package fr.raict.registration.mandates;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** The mandates of those who were here lately, at most a second old, as every request asks for them. */
@Component
class MandatesHeld {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    private static final int ACCOUNTS = 2_000;

    private final LoadingCache<String, List<Mandate>> bySubject;

    MandatesHeld(MandateRepository repository) {
        this.bySubject = Caffeine.newBuilder().maximumSize(ACCOUNTS).expireAfterWrite(TRUSTED_FOR)
                .build(subject -> List.copyOf(repository.findBySubject(subject)));
    }

    List<Mandate> by(String subject) {
        return bySubject.get(subject);
    }

    void forget(String subject) {
        bySubject.invalidate(subject);
    }
}
