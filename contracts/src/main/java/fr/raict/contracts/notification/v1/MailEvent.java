package fr.raict.contracts.notification.v1;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;
import org.jspecify.annotations.Nullable;

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

    /** Other registrations that the mail was about as well; absent if there are none. */
    @Nullable
    List<UUID> alsoAbout();

    /** All that the mail was about. */
    default List<UUID> allAbout() {
        var others = alsoAbout();
        return others == null ? List.of(about()) : Stream.concat(Stream.of(about()), others.stream()).toList();
    }

    @Override
    default UUID aggregateId() {
        return mail();
    }
}
