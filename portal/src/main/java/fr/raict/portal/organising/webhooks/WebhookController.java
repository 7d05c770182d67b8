package fr.raict.portal.organising.webhooks;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.notification.Webhook;
import fr.raict.portal.services.notification.WebhookDelivery;
import fr.raict.portal.services.notification.WebhooksApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The webhooks: a list, and each one's form with the log of what was sent. */
@Controller
@RequestMapping("/organisation/webhooks")
class WebhookController {
    private static final String FORM = "organisation/webhooks/form";
    private static final String SECRET = "organisation/webhooks/secret";

    private final WebhooksApi webhooks;
    private final Editing editing;

    WebhookController(WebhooksApi webhooks, Editing editing) {
        this.webhooks = webhooks;
        this.editing = editing;
    }

    @ModelAttribute("kinds")
    Webhook.Kind[] kinds() {
        return Webhook.Kind.values();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("webhooks", webhooks.webhooks());
        return "organisation/webhooks/list";
    }

    @GetMapping("/nouveau")
    String start(FormKey key, Model model) {
        model.addAttribute("form", WebhookForm.EMPTY);
        return FORM;
    }

    /** Answered by the secret itself, which no address leads to. */
    @PostMapping("/nouveau")
    String create(FormKey key, @Valid @ModelAttribute("form") WebhookForm form, BindingResult errors, Model model) {
        var made = FormSending.ask(errors, () -> webhooks.add(key.key(), form.details()));
        made.ifPresent(webhook -> model.addAttribute("made", webhook));
        return made.isPresent() ? SECRET : FORM;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, FormKey key,
            @RequestParam(name = "etat", required = false) WebhookDelivery.@Nullable State state,
            @RequestParam(defaultValue = "1") int page, Model model) {
        var webhook = show(id, state, page, model);
        model.addAttribute("form", WebhookForm.of(webhook));
        model.addAttribute("version", webhook.version());
        return FORM;
    }

    @PostMapping("/{id}")
    String save(@PathVariable UUID id, FormKey key, SentEdit sent, @Valid @ModelAttribute("form") WebhookForm form,
            BindingResult errors, Model model) {
        var edited = new Edited<>(show(id, null, 1, model), WebhookForm::of);
        var isSaved = editing.isSaved(edited, sent, form, errors, model,
                chosen -> webhooks.change(id, sent.entityTag(), chosen.details()));
        return isSaved ? "redirect:/organisation/webhooks/{id}?avis=webhook-enregistre" : FORM;
    }

    private Webhook show(UUID id, WebhookDelivery.@Nullable State state, int page, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> webhooks.webhook(id));
            var found = webhooks.deliveries(id, state, Math.max(page, 1) - 1);
            model.addAttribute("deliveries", found);
            model.addAttribute("state", state);
            model.addAttribute("pager",
                    Pager.of(found, "/organisation/webhooks/" + id + "#envois").with("etat", state));
            var webhook = asked.get();
            model.addAttribute("webhook", webhook);
            return webhook;
        }
    }
}
