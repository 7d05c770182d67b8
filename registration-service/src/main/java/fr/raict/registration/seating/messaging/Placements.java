package fr.raict.registration.seating.messaging;

import fr.raict.contracts.agenda.v1.Attendance;
import fr.raict.registration.seating.domain.Placement;
import org.jspecify.annotations.Nullable;

/** When and where the agenda says that a workshop takes place. */
final class Placements {

    private Placements() {
    }

    /** A workshop without a room has its time only in how it is attended. */
    static @Nullable Placement of(fr.raict.contracts.agenda.v1.@Nullable Placement placement,
            @Nullable Attendance attendance) {
        if (placement != null) {
            return new Placement(placement.room(), placement.roomName(), placement.startsAt(), placement.endsAt());
        }
        var period = attendance == null ? null : attendance.period();
        return period == null ? null : new Placement(null, null, period.startsAt(), period.endsAt());
    }
}
