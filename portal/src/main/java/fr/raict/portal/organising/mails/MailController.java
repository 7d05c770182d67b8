package fr.raict.portal.organising.mails;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.notification.Mail;
import fr.raict.portal.services.notification.MailJournalApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail journal. */
@Controller
@RequestMapping("/organisation/courriels")
class MailController {
    private static final String LIST = "organisation/mails/list";

    private final MailJournalApi journal;

    MailController(MailJournalApi journal) {
        this.journal = journal;
    }

    @GetMapping
    String list(@RequestParam(name = "etat", required = false) Mail.@Nullable State state,
            @RequestParam(name = "motif", required = false) Mail.@Nullable Cause cause,
            @RequestParam(name = "destinataire", defaultValue = "") String recipient,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        var part = typed(recipient);
        try (var questions = new Questions()) {
            var failures = questions.ask(() -> htmx ? List.of() : journal.failures().failures());
            var found = journal.mails(state, cause, part, Math.max(page, 1) - 1);
            model.addAttribute("mails", found);
            model.addAttribute("pager", Pager.of(found, "/organisation/courriels")
                    .with("etat", state).with("motif", cause).with("destinataire", part));
            model.addAttribute("failures", failures.get());
        }
        model.addAttribute("state", state);
        model.addAttribute("cause", cause);
        model.addAttribute("recipient", part);
        model.addAttribute("partial", htmx);
        return htmx ? LIST + " :: found" : LIST;
    }

    private static @Nullable String typed(String recipient) {
        return recipient.isBlank() ? null : recipient.strip();
    }

    /** One click, with the number on the button: the mails go to those who wait for them anyway. */
    @PostMapping(path = "/renvoi", params = "tous")
    String resendFound(@RequestParam(name = "motif", required = false) Mail.@Nullable Cause cause,
            @RequestParam(name = "destinataire", defaultValue = "") String recipient) {
        journal.resendFailed(cause, typed(recipient));
        return "redirect:/organisation/courriels?avis=courriels-renvoyes";
    }

    /** Those that were ticked. */
    @PostMapping(path = "/renvoi", params = "!tous")
    String resendChosen(@RequestParam(name = "courriel", defaultValue = "") List<UUID> chosen,
            @RequestParam(name = "motif", required = false) Mail.@Nullable Cause cause,
            @RequestParam(name = "destinataire", defaultValue = "") String recipient, RedirectAttributes query) {
        if (!chosen.isEmpty()) {
            journal.resend(new MailJournalApi.Selection(chosen));
        }
        query.addAttribute("avis", chosen.isEmpty() ? "aucun-courriel" : "courriels-choisis");
        query.addAttribute("etat", Mail.State.FAILED);
        Optional.ofNullable(cause).ifPresent(given -> query.addAttribute("motif", given));
        Optional.ofNullable(typed(recipient)).ifPresent(part -> query.addAttribute("destinataire", part));
        return "redirect:/organisation/courriels";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var preview = journal.mail(id);
        model.addAttribute("preview", preview);
        model.addAttribute("mail", preview.mail());
        model.addAttribute("html", SafeMail.of(preview.html()).html());
        return "organisation/mails/mail";
    }

    @GetMapping("/{id}/renvoi")
    String confirm(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", journal.mail(id).mail());
        return "organisation/mails/resending";
    }

    @PostMapping("/{id}/renvoi")
    String resend(@PathVariable UUID id) {
        journal.resend(id);
        return "redirect:/organisation/courriels/{id}?avis=courriel-renvoye";
    }
}
