package fr.raict.notification.webhooks.application;

import java.time.Instant;

import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.Webhook;

/** The systems on the outside. */
public interface Receivers {

    /** Sends it signed, and waits for the answer for a limited time. */
    Answer send(Message message, Webhook to, Instant now);
}
