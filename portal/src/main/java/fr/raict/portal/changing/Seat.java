package fr.raict.portal.changing;

import java.time.Instant;
import java.util.List;

import fr.raict.portal.services.registration.BookedWorkshop;
import fr.raict.portal.services.registration.Change;
import fr.raict.portal.services.registration.MyRegistrations.OfWorkshop;
import fr.raict.portal.services.registration.Registration;

/**
 * A registration with its session.
 *
 * @param changeable whether somebody else may come instead, or nobody
 */
record Seat(BookedWorkshop workshop, Registration registration, boolean changeable) {

    static List<Seat> of(List<OfWorkshop> workshops, Instant now) {
        return workshops.stream().flatMap(each -> each.registrations().stream().map(registration -> new Seat(
                each.workshop(), registration, registration.isActive() && !each.workshop().hasBegun(now)))).toList();
    }

    boolean isSeated() {
        return registration.isSeated();
    }

    boolean isAtTheTimeOf(Seat other) {
        return Hours.of(other.workshop).filter(this::isAt).isPresent();
    }

    boolean isAt(Hours hours) {
        return Hours.of(workshop).filter(hours::overlap).isPresent();
    }

    Change.Named named() {
        return new Change.Named(workshop.id(), registration.id());
    }
}
