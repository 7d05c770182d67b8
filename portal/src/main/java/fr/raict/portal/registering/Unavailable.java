package fr.raict.portal.registering;

import java.time.Instant;
import java.util.Optional;

import fr.raict.portal.access.Visitor;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import org.jspecify.annotations.Nullable;

/** Why nobody can be registered for a workshop just now. */
enum Unavailable {
    BY_WISHES, NOT_YET_OPEN, CLOSED, CANCELLED, HELD;

    /** @param seats unknown while the registration service is away; then what is typed may still be sent later */
    static Optional<Unavailable> of(Workshop workshop, @Nullable Availability seats, Instant now) {
        if (workshop.isCancelled()) {
            return Optional.of(CANCELLED);
        }
        return workshop.isOver(now) ? Optional.of(HELD) : Optional.ofNullable(seats).flatMap(Unavailable::of);
    }

    private static Optional<Unavailable> of(Availability seats) {
        return switch (seats.state()) {
            case OPEN, FULL -> Optional.empty();
            case BY_WISHES -> isOrganiser() ? Optional.empty() : Optional.of(BY_WISHES);
            case NOT_YET_OPEN -> Optional.of(NOT_YET_OPEN);
            case CLOSED -> Optional.of(CLOSED);
            case CANCELLED -> Optional.of(CANCELLED);
        };
    }

    private static boolean isOrganiser() {
        return Visitor.current().filter(Visitor::organiser).isPresent();
    }
}
