package fr.raict.portal.organising.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.constraints.NotNull;

import fr.raict.portal.services.agenda.Invitation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import static java.util.Objects.requireNonNull;

/** @param answerBefore the last day on which the invitation can be answered */
record SendingForm(
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate answerBefore) {

    static SendingForm of(Invitation invitation) {
        return new SendingForm(LocalDate.ofInstant(invitation.lastChance(), invitation.workshop().timeZone()));
    }

    /** The deadline of the invitation stays as it is, to the second, unless the day changes. */
    Invitation.Sending sending(Invitation invitation) {
        return new Invitation.Sending(equals(of(invitation)) ? null : end(invitation.workshop().timeZone()));
    }

    private Instant end(ZoneId zone) {
        return requireNonNull(answerBefore).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
