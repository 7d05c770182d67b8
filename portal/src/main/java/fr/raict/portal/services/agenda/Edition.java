package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One edition of the meetings. */
public record Edition(UUID id, String name, LocalDate firstDay, LocalDate lastDay, String venue,
        @Nullable String address, ZoneId timeZone, @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt, @Nullable String contactEmail, Status status) {

    /** Where the edition is in its life. */
    public enum Status {
        DRAFT, OPEN, CLOSED, ARCHIVED, CANCELLED
    }
}
