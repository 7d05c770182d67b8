package fr.raict.notification.webhooks.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookState.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * One attempt at one message: claim, send, record. Whoever dies between the last two leaves it to be sent once more
 * when the claim ends, under the same id; nothing else repeats a message by itself.
 */
@Service
class DeliverMessage {
    private static final Logger log = LoggerFactory.getLogger(DeliverMessage.class);

    private final Webhooks webhooks;
    private final KeepWebhooks keep;
    private final Messages messages;
    private final Receivers receivers;
    private final WebhookSettings settings;
    private final Clock clock;

    DeliverMessage(Webhooks webhooks, KeepWebhooks keep, Messages messages, Receivers receivers,
            WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.keep = keep;
        this.messages = messages;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    List<Webhook> webhooks() {
        return webhooks.all();
    }

    /** Empty when nothing is due, or somebody else was faster. */
    Optional<Message> claim(Webhook webhook) {
        var due = messages.due(webhook.id(), clock.instant());
        if (due.isPresent() && !webhook.isActive()) {
            messages.endWaiting(webhook.id(), clock.instant()); // queued while it was being switched off
            return Optional.empty();
        }
        return due.flatMap(message -> messages.replace(message, message.claimed(clock.instant(), settings.lease())));
    }

    /** Returns the message as it is after the attempt, still to be recorded. */
    Message send(Message claimed, Webhook to) {
        return claimed.after(answer(claimed, to), clock.instant(), ThreadLocalRandom.current().nextDouble());
    }

    private Answer answer(Message claimed, Webhook to) {
        try {
            return receivers.send(claimed, to, clock.instant());
        } catch (RuntimeException e) {
            log.warn("Message {} could not be sent", claimed.id(), e);
            return Answer.none(Answer.Cause.NOT_REACHED);
        }
    }

    void record(Message claimed, Message tried) {
        messages.replace(claimed, tried);
        if (tried.lastAnswer() != null && tried.lastAnswer().cause() == Answer.Cause.GONE) {
            keep.switchOff(tried.webhook(), Reason.GONE);
        }
    }

    /** So that a receiver that is away, or slower than what happens, does not fill the store. */
    void switchOffWhereTooManyWait() {
        webhooks.all().stream().filter(Webhook::isActive).map(Webhook::id).filter(this::tooManyWait)
                .forEach(each -> keep.switchOff(each, Reason.TOO_MANY_WAITING));
    }

    private boolean tooManyWait(UUID webhook) {
        return messages.waiting(webhook, Webhook.MOST_WAITING + 1) > Webhook.MOST_WAITING;
    }
}
