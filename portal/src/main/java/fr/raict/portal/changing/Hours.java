package fr.raict.portal.changing;

import java.time.Instant;
import java.util.Optional;

import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.BookedWorkshop;
import org.jspecify.annotations.Nullable;

/** From when until when a session takes place. */
record Hours(Instant start, Instant end) {

    static Optional<Hours> of(Workshop workshop) {
        return of(workshop.startsAt(), workshop.endsAt());
    }

    static Optional<Hours> of(BookedWorkshop workshop) {
        return of(workshop.startsAt(), workshop.endsAt());
    }

    private static Optional<Hours> of(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null ? Optional.empty() : Optional.of(new Hours(start, end));
    }

    boolean overlap(Hours other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
