package fr.raict.notification.webhooks.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.Occurrence;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused.IsSwitchedOff;
import org.springframework.stereotype.Service;

/** Queues a message for each webhook that is to be told. Told again, it adds none. */
@Service
public class TellWebhooks {
    private final Webhooks webhooks;
    private final FindWebhooks find;
    private final Messages messages;
    private final MessagesDue due;
    private final WebhookSettings settings;
    private final Clock clock;

    TellWebhooks(Webhooks webhooks, FindWebhooks find, Messages messages, MessagesDue due, WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.find = find;
        this.messages = messages;
        this.due = due;
        this.settings = settings;
        this.clock = clock;
    }

    public void tell(Occurrence occurrence) {
        webhooks.all().stream().filter(each -> each.isToldOf(occurrence)).forEach(each -> queue(occurrence, each));
    }

    /**
     * Sends a message that says nothing, so that an organiser sees whether it arrives.
     *
     * @param event the same for the same request sent again, which is one message
     */
    public Message ping(UUID webhook, UUID event) {
        var told = active(webhook);
        return queue(Occurrence.ping(event, clock.instant(), webhook), told);
    }

    /** Sends a message again, under its id, so that a receiver that has it knows that it does. */
    public Message resend(UUID webhook, UUID message) {
        active(webhook);
        var found = find.message(webhook, message);
        var resent = found.resent(clock.instant(), settings.lease());
        if (!resent.equals(found)) {
            messages.replace(found, resent);
            due.give();
        }
        return find.message(webhook, message);
    }

    private Message queue(Occurrence occurrence, Webhook told) {
        var message = Message.of(occurrence, told.id(), clock.instant());
        messages.addOnce(message);
        due.give();
        return messages.find(message.id()).orElse(message);
    }

    private Webhook active(UUID webhook) {
        var found = find.one(webhook);
        if (!found.isActive()) {
            throw new IsSwitchedOff();
        }
        return found;
    }
}
