package fr.raict.agenda.editions.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.EditionStatus;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** An edition as each part of the API shows it, without its rooms and slots; its version is its entity tag. */
public record EditionView(UUID id, long version, String name, LocalDate firstDay, LocalDate lastDay, String venue,
        @Nullable String address, String timeZone, Instant registrationOpensAt, Instant registrationClosesAt,
        String contactEmail, EditionStatus status) {

    public static EditionView of(EditionSnapshot edition) {
        var details = edition.details();
        return new EditionView(edition.id(), edition.version(), details.name(), details.firstDay(), details.lastDay(),
                details.venue(), orNull(details.address()), details.timeZone().getId(),
                details.registration().opensAt(), details.registration().closesAt(), details.contactEmail(),
                edition.status());
    }
}
