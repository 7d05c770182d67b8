package fr.raict.portal.changing;

import java.util.List;

import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A session to which somebody may want to change.
 *
 * @param places null while they are not known
 * @param registration of the person there, if there is one that is active
 * @param taken other sessions at the same time in which the person has a seat, without the one to be given up
 * @param awaited those in which they wait, or asked, for one
 */
record OtherSession(Workshop workshop, Hours hours, @Nullable Availability places,
        @Nullable Registration registration, List<Seat> taken, List<Seat> awaited) {

    /** What comes of changing to it now. */
    enum Expected {
        SEAT, WAITING_LIST, KEPT_SEAT_OR_WAITING_LIST, REQUEST, UNKNOWN
    }

    /** Whoever waits there already may give something up for it; while its places are not known it may be tried. */
    public boolean isChoosable() {
        return taken.isEmpty() && (registration == null || isMerelyAwaited(registration))
                && (places == null || places.isOpen());
    }

    private static boolean isMerelyAwaited(Registration there) {
        return (there.isWaiting() || there.isRequested()) && there.instead() == null;
    }

    public Expected expected() {
        if (registration != null) {
            return registration.isRequested() ? Expected.REQUEST : Expected.WAITING_LIST;
        }
        if (places == null) {
            return Expected.UNKNOWN;
        }
        if (places.isOnApproval()) {
            return Expected.REQUEST;
        }
        if (places.free() > 0) {
            return Expected.SEAT;
        }
        return places.isAnyKept() ? Expected.KEPT_SEAT_OR_WAITING_LIST : Expected.WAITING_LIST;
    }
}
