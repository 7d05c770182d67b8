package fr.raict.contracts.notification.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A mail that had failed went out after all.
 *
 * @param alsoAbout other registrations that the mail was about; absent if there are none
 */
@EventType("notification.mail-sent.v1")
public record MailSent(UUID eventId, UUID mail, long sequence, Instant occurredAt, UUID about,
        @Nullable List<UUID> alsoAbout) implements MailEvent {

    public MailSent {
        alsoAbout = alsoAbout == null ? null : List.copyOf(alsoAbout);
    }
}
