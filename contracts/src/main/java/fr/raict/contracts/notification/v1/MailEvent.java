package fr.raict.contracts.notification.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/**
 * What those who registered or invited somebody should know of the mail about it: that it failed, and whether it went
 * out after all. A mail that goes out at once says nothing here.
 */
@Topic(value = MailEvent.TOPIC, compacted = true)
public sealed interface MailEvent extends Event permits MailFailed, MailSent {

    String TOPIC = "notification.mail";

    UUID mail();

    /** The registration or the invitation that the mail was about. */
    UUID about();

    @Override
    default UUID aggregateId() {
        return mail();
    }
}
