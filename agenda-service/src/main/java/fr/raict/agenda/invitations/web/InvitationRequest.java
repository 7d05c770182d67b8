package fr.raict.agenda.invitations.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.values.TypedText;

/**
 * Whom to invite as what.
 *
 * @param message may be left out
 * @param answerBefore first instant at which it can no longer be answered
 */
record InvitationRequest(@NotNull UUID expert, @NotNull SessionRole role, @Size(max = 5000) String message,
        @NotNull @Future Instant answerBefore) {

    InvitationRequest {
        message = TypedText.lines(message);
    }
}
