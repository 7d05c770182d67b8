package fr.raict.notification.webhooks.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.notification.webhooks.application.FindWebhooks;
import fr.raict.notification.webhooks.application.TellWebhooks;
import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** What was sent to a webhook, and once more please. */
@RestController
@RequestMapping("${raict.api}/webhooks/{webhook}")
class WebhookMessageController {
    private final FindWebhooks find;
    private final TellWebhooks tell;

    WebhookMessageController(FindWebhooks find, TellWebhooks tell) {
        this.find = find;
        this.tell = tell;
    }

    @GetMapping("/deliveries")
    @Access(ORGANISER)
    MessagesView list(@PathVariable UUID webhook, @RequestParam(required = false) MessageState.@Nullable Kind state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Paging.LARGEST) int size) {
        var paging = new Paging(page, size);
        return MessagesView.of(find.messages(webhook, state, page, size), paging);
    }

    @PostMapping("/pings")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    MessageView ping(@PathVariable UUID webhook,
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key) {
        return MessageView.of(tell.ping(webhook, RequestKey.of(key).idOf("webhook-ping", webhook)));
    }

    @PostMapping("/deliveries/{delivery}/resending")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    MessageView resend(@PathVariable UUID webhook, @PathVariable UUID delivery) {
        return MessageView.of(tell.resend(webhook, delivery));
    }
}
