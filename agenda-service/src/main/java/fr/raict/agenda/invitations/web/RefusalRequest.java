package fr.raict.agenda.invitations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Why an expert declines, and whom they propose instead. */
record RefusalRequest(@NotBlank @Size(max = 1000) String reason, @Size(max = 500) @Nullable String substitute) {
}
