package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.domain.Placement;
import fr.raict.notification.mails.domain.Workshop;
import org.jspecify.annotations.Nullable;

/** What a letter says of a workshop, as stored. */
record WorkshopFields(UUID workshop, String title, @Nullable UUID edition, String editionName, String venue,
        String zone,
        String organiserEmail, int calendarSequence, @Nullable PlacementFields placement) {

    record PlacementFields(String room, Instant startsAt, Instant endsAt) {

        static @Nullable PlacementFields of(@Nullable Placement placement) {
            return placement == null ? null
                    : new PlacementFields(placement.room(), placement.startsAt(), placement.endsAt());
        }

        static @Nullable Placement toPlacement(@Nullable PlacementFields fields) {
            return fields == null ? null : new Placement(fields.room, fields.startsAt, fields.endsAt);
        }
    }

    static WorkshopFields of(Workshop workshop) {
        return new WorkshopFields(workshop.id(), workshop.title(), workshop.editionId(), workshop.edition(),
                workshop.venue(), workshop.zone(), workshop.organiserEmail(), workshop.calendarSequence(),
                PlacementFields.of(workshop.placement()));
    }

    Workshop toWorkshop() {
        return new Workshop(workshop, title, edition, editionName, venue, zone, organiserEmail, calendarSequence,
                PlacementFields.toPlacement(placement));
    }
}
