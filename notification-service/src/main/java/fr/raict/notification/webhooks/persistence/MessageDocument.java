package fr.raict.notification.webhooks.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.notification.webhooks.domain.MessageState.Delivered;
import fr.raict.notification.webhooks.domain.MessageState.Ended;
import fr.raict.notification.webhooks.domain.MessageState.GivenUp;
import fr.raict.notification.webhooks.domain.MessageState.Waiting;
import fr.raict.notification.webhooks.domain.Occurrence;
import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message as stored, about 400 bytes, all of them ids and times. It raises no events.
 *
 * @param dueAt absent unless it waits; then {@code endedAt} is
 */
@PersonalData(of = "people who are registered", what = "identifiers of the person and of the registration", purpose = "telling other systems that something happened", kept = "thirty days (`raict.retention.webhook-messages`)", erasure = "stays: identifiers that name nobody once the person is erased")
@Document(MessageDocument.COLLECTION)
@CompoundIndex(def = "{webhook: 1, queuedAt: -1, _id: -1}")
@CompoundIndex(def = "{webhook: 1, state: 1, queuedAt: -1, _id: -1}")
@CompoundIndex(def = "{webhook: 1, dueAt: 1}")
record MessageDocument(@Id UUID id, UUID webhook, Occurrence occurrence, MessageState.Kind state,
        @Nullable Instant dueAt, @Nullable Instant endedAt, int attempts, @Indexed Instant queuedAt,
        @Nullable Answer lastAnswer, @Version long version) implements AggregateDocument<Message, MessageDocument> {

    static final String COLLECTION = "webhook_messages";

    static MessageDocument of(Message message) {
        return new MessageDocument(message.id(), message.webhook(), message.occurrence(), message.state().kind(),
                dueAt(message.state()), endedAt(message.state()), message.attempts(), message.queuedAt(),
                message.lastAnswer(), message.version());
    }

    static @Nullable Instant dueAt(MessageState state) {
        return state instanceof Waiting(var dueAt) ? dueAt : null;
    }

    static @Nullable Instant endedAt(MessageState state) {
        return switch (state) {
            case Waiting _ -> null;
            case Delivered(var at) -> at;
            case GivenUp(var at) -> at;
            case Ended(var at) -> at;
        };
    }

    @Override
    public List<OutboxEntry> outbox() {
        return List.of();
    }

    @Override
    public MessageDocument withOutbox(List<OutboxEntry> entries) {
        return this;
    }

    @Override
    public Message toAggregate() {
        return new Message(id, webhook, occurrence, reached(), attempts, queuedAt, lastAnswer, version);
    }

    private MessageState reached() {
        var at = Objects.requireNonNullElse(endedAt, queuedAt);
        return switch (state) {
            case WAITING -> new Waiting(Objects.requireNonNullElse(dueAt, queuedAt));
            case DELIVERED -> new Delivered(at);
            case GIVEN_UP -> new GivenUp(at);
            case ENDED -> new Ended(at);
        };
    }
}
