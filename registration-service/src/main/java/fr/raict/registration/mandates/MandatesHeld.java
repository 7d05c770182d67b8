package fr.raict.registration.mandates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** The mandates of those who were here lately, at most a second old, as every request asks for them. */
@Component
class MandatesHeld {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    private static final int ACCOUNTS = 2_000;

    private final MandateRepository repository;
    private final Clock clock;
    private final Map<String, Held> bySubject = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > ACCOUNTS;
        }
    });

    private record Held(List<Mandate> mandates, Instant readAt) {
    }

    MandatesHeld(MandateRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    List<Mandate> by(String subject) {
        var now = clock.instant();
        var last = bySubject.get(subject);
        if (last != null && now.isBefore(last.readAt().plus(TRUSTED_FOR))) {
            return last.mandates();
        }
        var mandates = List.copyOf(repository.findBySubject(subject));
        bySubject.put(subject, new Held(mandates, now));
        return mandates;
    }

    void forget(String subject) {
        bySubject.remove(subject);
    }
}
