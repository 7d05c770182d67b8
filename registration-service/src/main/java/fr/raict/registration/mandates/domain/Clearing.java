package fr.raict.registration.mandates.domain;

import java.time.Instant;

/**
 * That all an account entered for an authority is being withdrawn.
 *
 * @param mails whether each person is told
 */
public record Clearing(boolean mails, Instant since) {
}
