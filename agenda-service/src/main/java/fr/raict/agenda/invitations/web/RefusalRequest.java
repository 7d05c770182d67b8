package fr.raict.agenda.invitations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.values.TypedText;

/** Why an expert declines, and whom they propose instead, if anybody. */
record RefusalRequest(@NotBlank @Size(max = 1000) String reason, @Size(max = 500) String substitute) {

    RefusalRequest {
        reason = TypedText.lines(reason);
        substitute = TypedText.lines(substitute);
    }
}
