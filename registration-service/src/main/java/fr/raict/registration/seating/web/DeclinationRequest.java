package fr.raict.registration.seating.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.values.TypedText;

/** Why somebody is not let in, in the organiser's words. */
record DeclinationRequest(@NotBlank @Size(max = 500) String reason) {

    DeclinationRequest {
        reason = TypedText.lines(reason);
    }
}
