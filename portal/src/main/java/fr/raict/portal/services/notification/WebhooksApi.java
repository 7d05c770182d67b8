package fr.raict.portal.services.notification;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The webhooks, for organisers. */
@HttpExchange(url = "/webhooks", accept = "application/json")
public interface WebhooksApi {

    /** All of them: 20 at most. */
    @GetExchange
    List<Webhook> webhooks();

    @GetExchange("/{webhook}")
    Webhook webhook(@PathVariable UUID webhook);

    @PostExchange
    Webhook.WithSecret add(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Webhook.Details details);

    @PutExchange("/{webhook}")
    Webhook change(@PathVariable UUID webhook, @RequestHeader("If-Match") String seen,
            @RequestBody Webhook.Details details);

    @PostExchange("/{webhook}/secret")
    Webhook.WithSecret renewSecret(@PathVariable UUID webhook, @RequestHeader("If-Match") String seen);

    @DeleteExchange("/{webhook}")
    void remove(@PathVariable UUID webhook, @RequestHeader("If-Match") String seen);

    @PostExchange("/{webhook}/pings")
    WebhookDelivery ping(@PathVariable UUID webhook, @RequestHeader("Idempotency-Key") UUID key);

    /** @param page from 0 */
    @GetExchange("/{webhook}/deliveries")
    Page<WebhookDelivery> deliveries(@PathVariable UUID webhook,
            @RequestParam(required = false) WebhookDelivery.@Nullable State state, @RequestParam int page);

    @PostExchange("/{webhook}/deliveries/{delivery}/resending")
    WebhookDelivery resend(@PathVariable UUID webhook, @PathVariable UUID delivery);
}
