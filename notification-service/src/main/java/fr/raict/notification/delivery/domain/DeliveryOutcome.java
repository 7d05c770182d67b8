package fr.raict.notification.delivery.domain;

/** What a mail server made of a mail. */
public sealed interface DeliveryOutcome {

    record Accepted() implements DeliveryOutcome {}

    /** It may work later: no connection, or a 4xx reply (RFC 5321 §4.2.1). */
    record Deferred(String reason) implements DeliveryOutcome {}

    /** It never will: a 5xx reply, or an address no server could take. */
    record Refused(String reason) implements DeliveryOutcome {}
}
