package fr.raict.portal.services.notification;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Every mail, its state and how it looked. */
@HttpExchange(accept = "application/json")
public interface MailJournalApi {

    /**
     * Newest first.
     *
     * @param cause of failed ones
     * @param recipient part of the address
     * @param page from 0
     */
    @GetExchange("/mails")
    Page<Mail> mails(@RequestParam(required = false) Mail.@Nullable State state,
            @RequestParam(required = false) Mail.@Nullable Cause cause,
            @RequestParam(required = false) @Nullable String recipient, @RequestParam int page);

    @GetExchange("/mails/failures")
    MailFailures failures();

    /** All failed ones that the filter finds. Answers at once; the mails follow. */
    @PostExchange("/mails/failures/resending")
    void resendFailed(@RequestParam(required = false) Mail.@Nullable Cause cause,
            @RequestParam(required = false) @Nullable String recipient);

    /** Those of them that failed. */
    @PostExchange("/mails/resending")
    void resend(@RequestBody Selection selection);

    /** Mails of the journal, 100 at most. */
    record Selection(List<UUID> mails) {}

    @GetExchange("/incidents")
    MailIncidents incidents();

    @GetExchange("/mails/{id}")
    MailPreview mail(@PathVariable UUID id);

    @PostExchange("/mails/{id}/resending")
    Mail resend(@PathVariable UUID id);
}
