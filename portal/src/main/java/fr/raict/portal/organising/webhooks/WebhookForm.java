package fr.raict.portal.organising.webhooks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.notification.Webhook;
import fr.raict.portal.services.notification.Webhook.Kind;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * A webhook as typed.
 *
 * @param kinds in the order of the page, each once
 * @param active true of a new one, where it is not asked
 */
record WebhookForm(@NotBlank(message = "{organising.missing}") String address,
        @NotEmpty(message = "{webhook.kinds.missing}") List<Kind> kinds, Boolean active) implements EditForm {

    static final WebhookForm EMPTY = new WebhookForm("", List.of(), true);

    WebhookForm(@Nullable String address, @Nullable List<@Nullable Kind> kinds, @Nullable Boolean active) {
        this.address = TypedText.line(address);
        this.kinds = kinds == null ? List.of()
                : Arrays.stream(Kind.values()).filter(kinds::contains).toList();
        this.active = Objects.requireNonNullElse(active, true);
    }

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(webhook.address(), List.copyOf(webhook.kinds()), webhook.active());
    }

    Webhook.Details details() {
        return new Webhook.Details(address, kinds, active);
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (field) {
            case "kinds" -> kinds.isEmpty() ? "" : EnumSet.copyOf(kinds).stream()
                    .map(kind -> messages.getMessage("webhook.kind." + kind)).collect(Collectors.joining(", "));
            case "active" -> messages.getMessage("webhook.active." + active);
            default -> EditForm.super.text(field, value, messages);
        };
    }
}
