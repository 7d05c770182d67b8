package fr.raict.portal.organising;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.notification.WebhooksApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Deletes something once a page has asked; what still needs it is named there. */
@Controller
@RequestMapping("/organisation/{section}/{id}/suppression")
class RemovalController {
    private static final String ADDRESS = "/organisation/%s/%s";

    private final AgendaApi agenda;
    private final WebhooksApi webhooks;
    private final Map<String, Kind> kinds;

    RemovalController(AgendaApi agenda, WebhooksApi webhooks) {
        this.agenda = agenda;
        this.webhooks = webhooks;
        kinds = Map.of(
                "editions", new Kind(this::edition, agenda::removeEdition, "edition-supprimee"),
                "ateliers", new Kind(this::workshop, agenda::removeWorkshop, "atelier-supprime"),
                "experts", new Kind(this::expert, agenda::removeExpert, "expert-supprime"),
                "invitations", new Kind(this::invitation, agenda::removeInvitation, "invitation-supprimee"),
                "webhooks", new Kind(this::webhook, webhooks::remove, "webhook-supprime"));
    }

    /**
     * What a section of the organisers' pages lists.
     *
     * @param find what the page shows
     * @param remove takes the entity tag of the version that was seen
     * @param notice that it is gone
     */
    private record Kind(Function<UUID, ToRemove> find, BiConsumer<UUID, String> remove, String notice) {}

    @GetMapping
    String confirm(@PathVariable String section, @PathVariable UUID id, @ModelAttribute("form") Confirmation form,
            Model model) {
        return kind(section).find().apply(id).show(model);
    }

    @PostMapping
    String remove(@PathVariable String section, @PathVariable UUID id, @RequestParam long version,
            @ModelAttribute("form") Confirmation form, BindingResult errors, Model model) {
        var kind = kind(section);
        var isRemoved = FormSending.isRemoved(errors, () -> kind.remove().accept(id, EntityTag.of(version)));
        return isRemoved ? "redirect:/organisation/%s?avis=%s".formatted(section, kind.notice())
                : kind.find().apply(id).show(model);
    }

    private Kind kind(String section) {
        return Optional.ofNullable(kinds.get(section))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An edition without workshops. */
    private ToRemove edition(UUID id) {
        var edition = agenda.edition(id);
        return toRemove("edition", "editions", id, edition.name(), edition.version());
    }

    /** The draft of a workshop. */
    private ToRemove workshop(UUID id) {
        var workshop = agenda.workshop(id);
        return toRemove("workshop", "ateliers", id, workshop.title(), workshop.version());
    }

    /** An expert who was never invited. */
    private ToRemove expert(UUID id) {
        var expert = agenda.expert(id);
        return toRemove("expert", "experts", id, expert.fullName(), expert.version());
    }

    /** The draft of an invitation, which has no page of its own but the workshop's. */
    private ToRemove invitation(UUID id) {
        var invitation = agenda.invitation(id);
        return new ToRemove("invitation", "invitations", ADDRESS.formatted("invitations", id) + "/suppression",
                invitation.expert().name(), ADDRESS.formatted("ateliers", invitation.workshop().id()),
                invitation.version());
    }

    /** With the log of what was sent to it. */
    private ToRemove webhook(UUID id) {
        var webhook = webhooks.webhook(id);
        return toRemove("webhook", "webhooks", id, webhook.address(), webhook.version());
    }

    private static ToRemove toRemove(String kind, String section, UUID id, String name, long version) {
        var page = ADDRESS.formatted(section, id);
        return new ToRemove(kind, section, page + "/suppression", name, page, version);
    }
}
