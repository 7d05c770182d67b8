package fr.raict.portal.organising.webhooks;

import java.util.UUID;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.notification.WebhooksApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a webhook a new secret once a page has asked. */
@Controller
@RequestMapping("/organisation/webhooks/{id}/secret")
class WebhookSecretController {
    private static final String ASKED = "organisation/webhooks/renewal";

    private final WebhooksApi webhooks;

    WebhookSecretController(WebhooksApi webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, @ModelAttribute("form") Confirmation form, Model model) {
        model.addAttribute("webhook", webhooks.webhook(id));
        return ASKED;
    }

    @PostMapping
    String renew(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Confirmation form,
            BindingResult errors, Model model) {
        var made = FormSending.ask(errors, () -> webhooks.renewSecret(id, EntityTag.of(version)));
        made.ifPresent(webhook -> model.addAttribute("made", webhook));
        return made.isPresent() ? "organisation/webhooks/secret" : confirm(id, form, model);
    }
}
