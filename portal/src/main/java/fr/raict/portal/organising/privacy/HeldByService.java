package fr.raict.portal.organising.privacy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.portal.services.PersonalDataApi.HeldData;
import fr.raict.portal.services.PersonalDataApi.HeldField;
import org.jspecify.annotations.Nullable;

/**
 * What one service keeps of a person.
 *
 * @param data null while the service is away
 */
record HeldByService(String service, @Nullable List<HeldData> data) {

    /** Longest text of a time by ISO 8601. */
    private static final int LONGEST_TIME = 30;

    static HeldByService of(String service, Optional<List<HeldData>> answer) {
        return new HeldByService(service, answer.orElse(null));
    }

    public boolean isAway() {
        return data == null;
    }

    public boolean isEmpty() {
        return data == null || data.isEmpty();
    }

    /** For the page, which tells times as it tells all others; null of what is none. */
    public @Nullable Instant time(HeldField field) {
        var value = field.value();
        if (value.length() > LONGEST_TIME || !value.endsWith("Z")) {
            return null;
        }
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
