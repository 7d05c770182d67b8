package fr.raict.agenda.workshops.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** What the page of a workshop says of its edition. */
public record EditionInBrief(UUID id, String name, String venue, @Nullable String address, String timeZone,
        Instant registrationOpensAt) {

    public static EditionInBrief of(EditionSnapshot edition) {
        var details = edition.details();
        return new EditionInBrief(edition.id(), details.name(), details.venue(), orNull(details.address()),
                details.timeZone().getId(), details.registration().opensAt());
    }
}
