package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import org.springframework.stereotype.Component;

/** The editions as they were at most a second ago, without a look into the store for each question. */
@Component
class KnownEditions {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

    private final Editions editions;
    private final Clock clock;
    private final Map<EditionId, Known> known = new ConcurrentHashMap<>();

    private record Known(Edition edition, Instant readAt) {
    }

    KnownEditions(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** A workshop may be heard of before its edition: nobody can register for it so far. */
    RegistrationWindow windowOf(EditionId edition) {
        return find(edition).map(Edition::window).orElse(RegistrationWindow.UNKNOWN);
    }

    ZoneId zoneOf(EditionId edition) {
        return find(edition).map(Edition::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    Edition required(EditionId edition) {
        return find(edition).orElseThrow(() -> new IllegalStateException("Edition " + edition + " is not known"));
    }

    private Optional<Edition> find(EditionId edition) {
        var now = clock.instant();
        var last = known.get(edition);
        if (last != null && now.isBefore(last.readAt().plus(TRUSTED_FOR))) {
            return Optional.of(last.edition());
        }
        var found = editions.find(edition);
        found.ifPresent(read -> known.put(edition, new Known(read, now)));
        return found;
    }
}
