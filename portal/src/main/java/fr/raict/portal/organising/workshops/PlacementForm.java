package fr.raict.portal.organising.workshops;

import java.util.UUID;

import fr.raict.portal.services.agenda.PlannedWorkshop;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** Where and when, as chosen; null for what was not, and for the room of a remote workshop. */
record PlacementForm(@Nullable UUID room, @Nullable UUID slot) {

    static PlacementForm of(PlannedWorkshop workshop) {
        return new PlacementForm(workshop.room() == null ? null : workshop.room().id(),
                workshop.slot() == null ? null : workshop.slot().id());
    }

    PlannedWorkshop.Placement placement() {
        return new PlannedWorkshop.Placement(room, requireNonNull(slot));
    }
}
