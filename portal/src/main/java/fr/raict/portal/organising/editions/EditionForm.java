package fr.raict.portal.organising.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import static java.util.Objects.requireNonNull;

/** An edition as typed; hours are those of its own time zone. */
record EditionForm(@NotBlank(message = "{organising.missing}") String name,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate firstDay,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
        @NotBlank(message = "{organising.missing}") String venue, String address, String timeZone,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime registrationOpensAt,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime registrationClosesAt,
        @AnEmailAddress String contactEmail) implements EditForm {

    /** Those of France, its overseas territories and frequent partners. */
    static final List<String> ZONES = List.of("Europe/Paris", "Europe/Brussels", "Europe/London", "Africa/Dakar",
            "Africa/Casablanca", "Indian/Reunion", "America/Cayenne", "America/Martinique", "America/Guadeloupe",
            "Pacific/Noumea", "Indian/Mayotte", "America/Montreal");
    static final EditionForm EMPTY = new EditionForm(null, null, null, null, null, null, null, null, null);

    EditionForm(@Nullable String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
            @Nullable String venue, @Nullable String address, @Nullable String timeZone,
            @Nullable LocalDateTime registrationOpensAt, @Nullable LocalDateTime registrationClosesAt,
            @Nullable String contactEmail) {
        this.name = TypedText.line(name);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.venue = TypedText.line(venue);
        this.address = TypedText.lines(address);
        this.timeZone = TypedText.line(timeZone).isEmpty() ? "Europe/Paris" : TypedText.line(timeZone);
        this.registrationOpensAt = registrationOpensAt;
        this.registrationClosesAt = registrationClosesAt;
        this.contactEmail = EmailAddress.asShown(contactEmail);
    }

    static EditionForm of(Edition edition) {
        return new EditionForm(edition.name(), edition.firstDay(), edition.lastDay(), edition.venue(),
                edition.address(), edition.timeZone().getId(),
                LocalDateTime.ofInstant(edition.registrationOpensAt(), edition.timeZone()),
                LocalDateTime.ofInstant(edition.registrationClosesAt(), edition.timeZone()), edition.contactEmail());
    }

    Edition.Details details() {
        return new Edition.Details(name, requireNonNull(firstDay), requireNonNull(lastDay), venue, address,
                timeZone, instant(requireNonNull(registrationOpensAt)), instant(requireNonNull(registrationClosesAt)),
                contactEmail);
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(ZoneId.of(timeZone)).toInstant();
    }
}
