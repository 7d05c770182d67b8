package fr.raict.agenda.invitations.web;

import java.time.Instant;

import jakarta.validation.constraints.Future;

import org.jspecify.annotations.Nullable;

/** @param answerBefore the new deadline, if it changes */
record SendingRequest(@Future @Nullable Instant answerBefore) {
}
