package fr.raict.notification.webhooks.application;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused.MessageUnknown;
import fr.raict.notification.webhooks.domain.WebhookRefused.WebhookUnknown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds webhooks, and what was sent to them. */
@Service
public class FindWebhooks {
    private final Webhooks webhooks;
    private final Messages messages;

    FindWebhooks(Webhooks webhooks, Messages messages) {
        this.webhooks = webhooks;
        this.messages = messages;
    }

    /** By address. */
    public List<Webhook> all() {
        return webhooks.all().stream()
                .sorted(Comparator.comparing((Webhook each) -> each.address().text()).thenComparing(Webhook::id))
                .toList();
    }

    public Webhook one(UUID id) {
        return webhooks.find(id).orElseThrow(WebhookUnknown::new);
    }

    /** The newest first. */
    public MessagePage messages(UUID webhook, MessageState.@Nullable Kind state, int page, int size) {
        return messages.page(one(webhook).id(), state, page, size);
    }

    Message message(UUID webhook, UUID message) {
        return messages.find(message).filter(found -> found.webhook().equals(webhook))
                .orElseThrow(MessageUnknown::new);
    }
}
