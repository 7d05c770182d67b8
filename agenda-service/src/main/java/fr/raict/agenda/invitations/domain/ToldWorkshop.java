package fr.raict.agenda.invitations.domain;

import java.util.Optional;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import org.jspecify.annotations.Nullable;

/**
 * What an expert is told of a workshop.
 *
 * @param link
 *            empty while there is none; who has not accepted does not see it
 * @param at
 *            absent while the workshop has no room and slot
 */
public record ToldWorkshop(String title, AttendanceMode mode, String link, @Nullable RoomAndSlot at) {

    public Optional<RoomAndSlot> place() {
        return Optional.ofNullable(at);
    }

    /** Empty while it is not known, and for a remote workshop. */
    public String venue() {
        return place().map(RoomAndSlot::venue).orElse("");
    }

    /** Where and when the expert would take part; absent as the place is. */
    Optional<AskedSession> session() {
        return place().map(known -> new AskedSession(known.inRoom().map(Room::id).orElse(null),
                known.slot().startsAt(), known.slot().endsAt()));
    }

    boolean isInAnotherVenueThan(ToldWorkshop before) {
        return !venue().isEmpty() && !before.venue().isEmpty() && !venue().equals(before.venue());
    }

    /** Whether who agreed to come must hear of it, and need not be asked again. */
    boolean isNewsAfter(ToldWorkshop before, boolean seesLink) {
        return !title.equals(before.title) || mode != before.mode || seesLink && !link.equals(before.link);
    }
}
