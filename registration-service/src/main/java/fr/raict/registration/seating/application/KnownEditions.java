package fr.raict.registration.seating.application;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import fr.raict.registration.ReadLately;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import org.springframework.stereotype.Component;

/** The editions as they were at most a second ago. A workshop may be heard of before its edition. */
@Component
public class KnownEditions {

    private final ReadLately<EditionId, Edition> known;

    KnownEditions(Editions editions) {
        this.known = new ReadLately<>(editions::find);
    }

    /** Of an edition not heard of: nobody can register so far. */
    public RegistrationWindow windowOf(EditionId edition) {
        return known.find(edition).map(Edition::window).orElse(RegistrationWindow.UNKNOWN);
    }

    public ZoneId zoneOf(EditionId edition) {
        return known.find(edition).map(Edition::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    public Optional<Edition> find(EditionId edition) {
        return known.find(edition);
    }

    public Edition required(EditionId edition) {
        return known.find(edition)
                .orElseThrow(() -> new IllegalStateException("Edition " + edition + " is not known"));
    }
}
