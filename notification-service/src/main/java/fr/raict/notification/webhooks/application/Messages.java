package fr.raict.notification.webhooks.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState;
import org.jspecify.annotations.Nullable;

/** All messages: those to be delivered and the log of those that were. */
public interface Messages {

    /** One that is known already stays as it is. */
    void addOnce(Message message);

    Optional<Message> find(UUID id);

    /** @return the message in its new version; empty when somebody else changed it since, and then nothing changes */
    Optional<Message> replace(Message before, Message after);

    /** The one that is due longest. */
    Optional<Message> due(UUID webhook, Instant now);

    /** Ends all that wait. */
    void endWaiting(UUID webhook, Instant now);

    void removeAll(UUID webhook);

    /** Counts no further than that. */
    long waiting(UUID webhook, int atMost);

    /** The newest first. */
    MessagePage page(UUID webhook, MessageState.@Nullable Kind state, int page, int size);
}
