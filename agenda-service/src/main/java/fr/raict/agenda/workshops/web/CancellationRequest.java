package fr.raict.agenda.workshops.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.values.TypedText;

/** Why a workshop will not take place, in words that people will read. */
record CancellationRequest(@NotBlank @Size(max = 1000) String reason) {

    CancellationRequest {
        reason = TypedText.lines(reason);
    }
}
