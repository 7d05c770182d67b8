package fr.raict.notification.webhooks.web;

import java.util.List;
import java.util.Locale;

import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused;
import fr.raict.notification.webhooks.domain.WebhookRefused.AddressRefused;
import fr.raict.notification.webhooks.domain.WebhookRefused.IsSwitchedOff;
import fr.raict.notification.webhooks.domain.WebhookRefused.MessageUnknown;
import fr.raict.notification.webhooks.domain.WebhookRefused.StaleEdit;
import fr.raict.notification.webhooks.domain.WebhookRefused.TooManyWebhooks;
import fr.raict.notification.webhooks.domain.WebhookRefused.WebhookUnknown;
import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients why something asked of a webhook was not done. */
@RestControllerAdvice
@Order(0)
class WebhookProblems {
    private final Problems problems;
    private final MessageSource messages;

    WebhookProblems(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail on(WebhookRefused refusal) {
        return switch (refusal) { // sealed: a new refusal does not compile until mapped
            case WebhookUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "webhook-unknown");
            case MessageUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "delivery-unknown");
            case IsSwitchedOff _ -> problems.of(HttpStatus.CONFLICT, "webhook-switched-off");
            case TooManyWebhooks _ -> tooMany();
            case AddressRefused address -> on(address);
            case StaleEdit stale -> on(stale);
        };
    }

    private ProblemDetail tooMany() {
        var problem = problems.of(HttpStatus.CONFLICT, "too-many-webhooks", Webhook.MOST);
        problem.setProperty("most", Webhook.MOST);
        return problem;
    }

    private ProblemDetail on(AddressRefused refusal) {
        var reason = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var message = messages.getMessage("webhook.address." + reason, null, LocaleContextHolder.getLocale());
        var problem = problems.of(HttpStatus.BAD_REQUEST, "invalid-request");
        problem.setProperty("errors", List.of(new FieldProblem("address", message)));
        return problem;
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", WebhookView.of(stale.current()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
