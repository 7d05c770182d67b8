package fr.raict.contracts.notification.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A mail was given up; its recipient does not know what it said.
 *
 * @param domain of the recipient's address, as it was typed; empty if what was typed is no address
 * @param alsoAbout other registrations that the mail was about; absent if there are none
 */
@EventType("notification.mail-failed.v1")
public record MailFailed(UUID eventId, UUID mail, long sequence, Instant occurredAt, UUID about, Cause cause,
        String domain, @Nullable List<UUID> alsoAbout) implements MailEvent {

    public MailFailed {
        alsoAbout = alsoAbout == null ? null : List.copyOf(alsoAbout);
    }

    /** Why a mail failed, as far as somebody can do something about it. */
    public enum Cause {
        /** What was given as the address is none. */
        ADDRESS_UNUSABLE,
        /** The address has letters that the mail server cannot write (RFC 6531). */
        ADDRESS_NOT_WRITABLE,
        /** A server refused the address, such as one that has no mailbox. */
        ADDRESS_REFUSED,
        /** A server refused the message. */
        MESSAGE_REFUSED,
        /** No server took it, however often it was tried. */
        NEVER_TAKEN,
        /** It could not be written. */
        NOT_WRITTEN
    }
}
