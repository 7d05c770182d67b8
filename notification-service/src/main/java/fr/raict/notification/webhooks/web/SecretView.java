package fr.raict.notification.webhooks.web;

import fr.raict.notification.webhooks.domain.Webhook;

/** A webhook with its secret, in the only answer that has it. */
record SecretView(WebhookView webhook, String secret) {

    static SecretView of(Webhook webhook) {
        return new SecretView(WebhookView.of(webhook), webhook.secrets().current().text());
    }
}
