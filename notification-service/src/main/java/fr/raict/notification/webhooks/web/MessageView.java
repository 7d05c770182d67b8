package fr.raict.notification.webhooks.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.notification.webhooks.domain.MessageState.Delivered;
import fr.raict.notification.webhooks.domain.MessageState.Waiting;
import org.jspecify.annotations.Nullable;

/** A message in the log of a webhook. */
record MessageView(UUID id, String type, Instant happenedAt, UUID about, MessageState.Kind state, int attempts,
        Instant queuedAt, @Nullable Instant deliveredAt, @Nullable Instant nextAttemptAt,
        Answer.@Nullable Cause cause, @Nullable Integer status) {

    static MessageView of(Message message) {
        var answer = message.lastAnswer();
        var told = message.occurrence();
        return new MessageView(message.id(), told.type(), told.at(), told.about(), message.state().kind(),
                message.attempts(), message.queuedAt(),
                message.state() instanceof Delivered(var at) ? at : null,
                message.state() instanceof Waiting(var dueAt) ? dueAt : null,
                answer == null ? null : answer.cause(), answer == null ? null : answer.status());
    }
}
