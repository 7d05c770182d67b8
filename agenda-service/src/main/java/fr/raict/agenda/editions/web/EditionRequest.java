package fr.raict.agenda.editions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.RegistrationWindow;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says about an edition.
 *
 * @param address may be left out
 * @param timeZone IANA name, such as {@code Europe/Paris}
 */
@Consistent
record EditionRequest(@NotBlank @Size(max = EditionDetails.MAX_NAME) String name, @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay, @NotBlank @Size(max = 200) String venue, @Size(max = 500) String address,
        @NotBlank String timeZone, @NotNull Instant registrationOpensAt, @NotNull Instant registrationClosesAt,
        @AnEmailAddress String contactEmail) implements Consistent.Request {

    EditionRequest {
        name = TypedText.line(name);
        venue = TypedText.line(venue);
        address = TypedText.lines(address);
    }

    EditionDetails toDetails() {
        return new EditionDetails(name, firstDay, lastDay, venue, address, ZoneId.of(timeZone),
                new RegistrationWindow(registrationOpensAt, registrationClosesAt),
                EmailAddress.of(contactEmail).text());
    }

    @Override
    public Map<String, String> inconsistencies() {
        var found = new HashMap<String, String>();
        if (precedes(lastDay, firstDay)) {
            found.put("lastDay", "agenda.constraint.last-day");
        }
        if (precedes(registrationClosesAt, registrationOpensAt)
                || Objects.equals(registrationOpensAt, registrationClosesAt)) {
            found.put("registrationClosesAt", "agenda.constraint.registration-end");
        }
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            found.put("timeZone", "agenda.constraint.time-zone");
        }
        return found;
    }

    private static <T extends Comparable<? super T>> boolean precedes(@Nullable T one, @Nullable T other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
