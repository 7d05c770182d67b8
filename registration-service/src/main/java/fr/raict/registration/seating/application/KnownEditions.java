package fr.raict.registration.seating.application;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import org.springframework.stereotype.Component;

/**
 * The editions as they were at most a second ago, without a look into the store for each question. One that is not there is
 * looked for each time.
 */
@Component
class KnownEditions {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    private static final int REMEMBERED_AT_MOST = 1_000;

    private final Editions editions;
    private final Cache<EditionId, Edition> known = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST)
            .expireAfterWrite(TRUSTED_FOR).build();

    KnownEditions(Editions editions) {
        this.editions = editions;
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
        var last = known.getIfPresent(edition);
        if (last != null) {
            return Optional.of(last);
        }
        var found = editions.find(edition);
        found.ifPresent(read -> known.put(edition, read));
        return found;
    }
}
