package fr.raict.notification.webhooks.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.WebhookAddress;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says of a webhook.
 *
 * @param active true where it is left out
 */
record WebhookRequest(@NotBlank @Size(max = WebhookAddress.LONGEST) String address,
        @NotEmpty @Size(max = EventKind.ALL) List<@NotNull EventKind> kinds, @Nullable Boolean active) {

    WebhookRequest {
        address = TypedText.line(address);
        active = Objects.requireNonNullElse(active, true);
    }
}
