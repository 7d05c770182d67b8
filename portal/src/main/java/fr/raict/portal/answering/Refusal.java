package fr.raict.portal.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** Why the expert declines, and who could come instead. */
record Refusal(
        @NotBlank(message = "{answering.reason.missing}") @Size(max = 1000, message = "{answering.tooLong}") String reason,
        @Size(max = 500, message = "{answering.tooLong}") String substitute) {

    Refusal(@Nullable String reason, @Nullable String substitute) {
        this.reason = TypedText.lines(reason);
        this.substitute = TypedText.lines(substitute);
    }

    AgendaApi.Refusal request() {
        return new AgendaApi.Refusal(reason, substitute.isEmpty() ? null : substitute);
    }
}
