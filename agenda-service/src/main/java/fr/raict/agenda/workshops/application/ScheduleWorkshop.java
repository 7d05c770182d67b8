package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.platform.aggregates.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Gives a workshop a room and a slot of its edition, others, or none; a remote one only a slot. Conflicts are shown, not
 * refused.
 */
@Service
public class ScheduleWorkshop {

    private final Workshops workshops;
    private final FindEditions editions;
    private final Clock clock;

    ScheduleWorkshop(Workshops workshops, FindEditions editions, Clock clock) {
        this.workshops = workshops;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param room null for none */
    public Workshop place(UUID workshop, SeenVersion seen, @Nullable UUID room, UUID slot) {
        var found = workshops.inVersion(workshop, seen);
        var at = RoomAndSlot.of(editions.one(found.edition()), room, slot);
        return workshops.save(found.place(at, clock.instant()));
    }

    public Workshop unplace(UUID workshop, SeenVersion seen) {
        return workshops.save(workshops.inVersion(workshop, seen).unplace(clock.instant()));
    }
}
