package fr.raict.portal.organising.workshops;

import jakarta.validation.constraints.NotBlank;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** Why the workshop will not take place, in words that everybody concerned will read. */
record CancellationForm(@NotBlank(message = "{organising.cancellation.reason.missing}") String reason) {

    CancellationForm(@Nullable String reason) {
        this.reason = TypedText.lines(reason);
    }
}
