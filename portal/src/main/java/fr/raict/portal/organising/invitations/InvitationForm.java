package fr.raict.portal.organising.invitations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import fr.raict.portal.services.agenda.Invitation;
import fr.raict.portal.services.agenda.SessionRole;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import static java.util.Objects.requireNonNull;

/**
 * Whom to invite as what, as typed.
 *
 * @param answerBefore the last day on which it can be answered
 */
record InvitationForm(@NotNull(message = "{organising.invitation.expert.missing}") @Nullable UUID expert,
        SessionRole role, String message,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate answerBefore) {

    InvitationForm(@Nullable UUID expert, @Nullable SessionRole role, @Nullable String message,
            @Nullable LocalDate answerBefore) {
        this.expert = expert;
        this.role = role == null ? SessionRole.SPEAKER : role;
        this.message = TypedText.lines(message);
        this.answerBefore = answerBefore;
    }

    static InvitationForm answeredBy(LocalDate day) {
        return new InvitationForm(null, null, null, day);
    }

    Invitation.Draft draft(ZoneId zone) {
        return new Invitation.Draft(requireNonNull(expert), role, message,
                requireNonNull(answerBefore).plusDays(1).atStartOfDay(zone).toInstant());
    }
}
