package fr.raict.notification.webhooks.web;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.notification.webhooks.application.FindWebhooks;
import fr.raict.notification.webhooks.application.KeepWebhooks;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** Webhooks, for organisers. A secret is in the answer that makes it and in no other. */
@RestController
@RequestMapping("${raict.api}/webhooks")
class WebhookController {
    private final FindWebhooks find;
    private final KeepWebhooks keep;

    WebhookController(FindWebhooks find, KeepWebhooks keep) {
        this.find = find;
        this.keep = keep;
    }

    @GetMapping
    @Access(ORGANISER)
    @Bounded(most = Webhook.MOST, because = "one more is refused")
    List<WebhookView> list() {
        return find.all().stream().map(WebhookView::of).toList();
    }

    @GetMapping("/{webhook}")
    @Access(ORGANISER)
    ResponseEntity<WebhookView> show(@PathVariable UUID webhook) {
        return shown(find.one(webhook));
    }

    @PostMapping
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SecretView> add(@RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key,
            @Valid @RequestBody WebhookRequest request, Caller caller) {
        var id = RequestKey.of(key).idOf("webhook", request);
        var added = keep.add(id, request.address(), Set.copyOf(request.kinds()), caller.subject());
        return ResponseEntity.created(URI.create("/api/notification/webhooks/" + added.id()))
                .cacheControl(CacheControl.noStore()).eTag(SeenVersion.entityTag(added.version()))
                .body(SecretView.of(added));
    }

    @PutMapping("/{webhook}")
    @Access(ORGANISER)
    ResponseEntity<WebhookView> change(@PathVariable UUID webhook, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody WebhookRequest request) {
        return shown(keep.change(webhook, seen, request.address(), Set.copyOf(request.kinds()),
                Boolean.TRUE.equals(request.active())));
    }

    @PostMapping("/{webhook}/secret")
    @Access(ORGANISER)
    ResponseEntity<SecretView> renewSecret(@PathVariable UUID webhook, @RequestHeader(IF_MATCH) SeenVersion seen) {
        var renewed = keep.renewSecret(webhook, seen);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .eTag(SeenVersion.entityTag(renewed.version())).body(SecretView.of(renewed));
    }

    @DeleteMapping("/{webhook}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID webhook, @RequestHeader(IF_MATCH) SeenVersion seen) {
        keep.remove(webhook, seen);
    }

    private static ResponseEntity<WebhookView> shown(Webhook webhook) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(webhook.version())).body(WebhookView.of(webhook));
    }
}
