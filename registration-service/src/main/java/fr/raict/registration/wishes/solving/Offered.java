package fr.raict.registration.wishes.solving;

import java.util.Set;

import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.WishedSession;
import fr.raict.registration.wishes.domain.Wisher;

/** A session that is given, equal to no other, with what the solver asks of it often. */
final class Offered {

    private final WishedSession session;
    private final Set<WorkshopId> overlapping;

    Offered(WishedSession session, Set<WorkshopId> overlapping) {
        this.session = session;
        this.overlapping = overlapping;
    }

    WorkshopId id() {
        return session.id();
    }

    int free() {
        return session.free();
    }

    boolean isFor(Wisher wisher) {
        return wisher.member() || !session.membersOnly();
    }

    boolean isCapped() {
        return session.mostPerAuthority() != null;
    }

    int leftFor(String authority) {
        return session.leftFor(authority);
    }

    boolean overlaps(Offered other) {
        return overlapping.contains(other.id());
    }
}
