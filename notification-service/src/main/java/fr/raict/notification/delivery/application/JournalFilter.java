package fr.raict.notification.delivery.application;

import org.jspecify.annotations.Nullable;

/**
 * Which mails of the journal are asked for.
 *
 * @param recipient
 *            part of the address, in any case
 */
public record JournalFilter(@Nullable State state, @Nullable String recipient) {

    public enum State {
        QUEUED, SENT, FAILED
    }
}
