package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.seating.domain.Attendance;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a workshop beside its registrations.
 *
 * @param room null while it has none, as a remote one
 * @param mode null until the agenda has said
 */
public record WorkshopDetails(UUID id, UUID edition, String title, Workshop.Status status, @Nullable Instant startsAt,
        @Nullable Instant endsAt, @Nullable String room, Attendance.@Nullable Mode mode) {

    public static WorkshopDetails of(Workshop workshop) {
        return new WorkshopDetails(workshop.id().value(), workshop.edition().value(), workshop.title(),
                workshop.status(), workshop.placed().map(Placement::startsAt).orElse(null),
                workshop.placed().map(Placement::endsAt).orElse(null),
                workshop.placed().map(Placement::roomName).orElse(null),
                workshop.attended().map(Attendance::mode).orElse(null));
    }
}
