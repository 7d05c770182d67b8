package fr.raict.notification.webhooks.domain;

import java.time.Instant;

/** Whether a webhook is told anything. */
public sealed interface WebhookState {

    record Active() implements WebhookState {}

    /** Nothing is queued for it, and what waited has ended. */
    record SwitchedOff(Reason reason, Instant at) implements WebhookState {}

    /** Why it was switched off. */
    enum Reason {
        /** An organiser did so. */
        BY_HAND,
        /** Its receiver answered that it is gone for good (410). */
        GONE,
        /** More messages waited for it than are kept. */
        TOO_MANY_WAITING
    }
}
