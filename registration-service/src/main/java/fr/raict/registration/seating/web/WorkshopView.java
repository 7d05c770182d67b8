package fr.raict.registration.seating.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.seating.application.WorkshopDetails;
import org.jspecify.annotations.Nullable;

/** A workshop as its registrations are listed under it. */
record WorkshopView(UUID id, String title, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String room,
        String status) {

    static WorkshopView of(WorkshopDetails workshop) {
        return new WorkshopView(workshop.id(), workshop.title(), workshop.startsAt(), workshop.endsAt(),
                workshop.room(), workshop.status());
    }
}
