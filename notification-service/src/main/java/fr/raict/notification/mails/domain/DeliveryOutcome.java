package fr.raict.notification.mails.domain;

/** What became of an attempt at a mail. */
public sealed interface DeliveryOutcome {

    record Accepted() implements DeliveryOutcome {}

    /** It may work later: no connection, or a 4xx reply (RFC 5321 §4.2.1). */
    record Deferred(String reason) implements DeliveryOutcome {}

    /** It will not until somebody does something: a 5xx reply, no address, nothing that can be written. */
    record Refused(Failure failure) implements DeliveryOutcome {}

    /** No server was asked, as none takes mail for the domain. */
    record Suppressed() implements DeliveryOutcome {}
}
