package fr.raict.notification.mails.domain;

import java.time.Instant;

/** Where a mail is in its life. */
public sealed interface MailState {

    enum Kind {
        QUEUED, SENT, FAILED, SUPPRESSED
    }

    default Kind kind() {
        return switch (this) {
            case Queued _ -> Kind.QUEUED;
            case Sent _ -> Kind.SENT;
            case Failed _ -> Kind.FAILED;
            case Suppressed _ -> Kind.SUPPRESSED;
        };
    }

    /**
     * @param dueAt
     *            when it may be tried next; while somebody tries it, when others may take over
     */
    record Queued(Instant dueAt) implements MailState {}

    /** A mail server took it over. */
    record Sent(Instant at) implements MailState {}

    /** Given up, until an organiser has it sent again. */
    record Failed(Instant at) implements MailState {}

    /** Never to be handed to a server: its domain receives no mail, or what it says is no longer so. */
    record Suppressed(Instant at) implements MailState {}
}
