package fr.raict.portal.individual;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;

import org.jspecify.annotations.Nullable;

/**
 * The sessions ticked, 60 at most. The key is made when the form is first shown and stays with it, so that sending twice
 * is one choice. What is sent and is no id is left out.
 */
record OwnForm(String key, @NotEmpty(message = "{individual.workshops.missing}") List<String> workshops) {
    static final int MOST = 60;

    OwnForm(@Nullable String key, @Nullable List<@Nullable String> workshops) {
        this.key = id(key).orElseGet(UUID::randomUUID).toString();
        this.workshops = workshops == null ? List.of()
                : workshops.stream().flatMap(each -> id(each).stream()).map(UUID::toString).distinct().limit(MOST)
                        .toList();
    }

    static OwnForm empty() {
        return new OwnForm(null, null);
    }

    /** To be sent for the first time. */
    OwnForm anew() {
        return new OwnForm(null, List.copyOf(workshops));
    }

    UUID idempotencyKey() {
        return UUID.fromString(key);
    }

    List<UUID> ids() {
        return workshops.stream().map(UUID::fromString).toList();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
