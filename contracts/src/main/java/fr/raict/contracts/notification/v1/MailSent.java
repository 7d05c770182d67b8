package fr.raict.contracts.notification.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** A mail that had failed went out after all. */
@EventType("notification.mail-sent.v1")
public record MailSent(UUID eventId, UUID mail, long sequence, Instant occurredAt,
        UUID about) implements MailEvent {
}
