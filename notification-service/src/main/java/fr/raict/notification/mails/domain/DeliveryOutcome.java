package fr.raict.notification.mails.domain;

/** What became of an attempt at a mail. */
public sealed interface DeliveryOutcome {

    record Accepted() implements DeliveryOutcome {}

    /** Its recipient may take it later: a 4xx reply about them (RFC 5321 §4.2.1), or a full mailbox. */
    record Deferred(String reason) implements DeliveryOutcome {}

    /** Not taken, whoever it is for: no connection, or a reply about the sender, a quota, a policy or the server. */
    record Obstructed(Obstacle obstacle, Failure failure) implements DeliveryOutcome {}

    /** It will not until somebody does something: a 5xx reply about its recipient, no address, nothing to write. */
    record Refused(Failure failure) implements DeliveryOutcome {}

    /** No server was asked, as none takes mail for the domain. */
    record Suppressed() implements DeliveryOutcome {}
}
