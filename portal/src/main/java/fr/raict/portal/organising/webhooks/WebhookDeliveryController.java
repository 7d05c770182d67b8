package fr.raict.portal.organising.webhooks;

import java.util.UUID;

import fr.raict.portal.organising.FormKey;
import fr.raict.portal.services.notification.WebhooksApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Tries a webhook, and sends a message of its log once more. One click each: its receiver knows a message by its id.
 */
@Controller
@RequestMapping("/organisation/webhooks/{id}")
class WebhookDeliveryController {
    private final WebhooksApi webhooks;

    WebhookDeliveryController(WebhooksApi webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping("/essai")
    String ping(@PathVariable UUID id, FormKey key) {
        webhooks.ping(id, key.key());
        return "redirect:/organisation/webhooks/{id}?avis=webhook-essaye";
    }

    @PostMapping("/envois/{delivery}/renvoi")
    String resend(@PathVariable UUID id, @PathVariable UUID delivery) {
        webhooks.resend(id, delivery);
        return "redirect:/organisation/webhooks/{id}?avis=webhook-renvoye";
    }
}
