package fr.raict.notification.mails.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.notification.mails.application.MailAnnouncements;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailState;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** What others are told of a mail, in the words of the contract. */
@Component
class MailEvents implements MailAnnouncements {
    private final IdGenerator ids;

    MailEvents(IdGenerator ids) {
        this.ids = ids;
    }

    @Override
    public List<Event> of(Mail before, Mail after) {
        if (after.announced().equals(before.announced())) {
            return List.of();
        }
        var about = after.letter().about().orElseThrow();
        return switch (after.state()) {
            case MailState.Failed(var at) -> List.of(failed(after, about, at));
            case MailState.Sent(var at) ->
                List.of(new MailSent(ids.generateId(), after.id().value(), after.announced().sequence(), at, about,
                        null));
            case MailState.Queued _, MailState.Suppressed _ -> List.of();
        };
    }

    private MailFailed failed(Mail mail, UUID about, Instant at) {
        var failure = mail.lastFailure();
        var cause = failure == null ? Failure.Cause.NEVER_TAKEN : failure.cause();
        return new MailFailed(ids.generateId(), mail.id().value(), mail.announced().sequence(), at, about, cause(cause),
                mail.letter().recipient().domain(), null);
    }

    private static MailFailed.Cause cause(Failure.Cause cause) {
        return switch (cause) {
            case ADDRESS_UNUSABLE -> MailFailed.Cause.ADDRESS_UNUSABLE;
            case ADDRESS_NOT_WRITABLE -> MailFailed.Cause.ADDRESS_NOT_WRITABLE;
            case ADDRESS_REFUSED -> MailFailed.Cause.ADDRESS_REFUSED;
            case MESSAGE_REFUSED -> MailFailed.Cause.MESSAGE_REFUSED;
            case NEVER_TAKEN -> MailFailed.Cause.NEVER_TAKEN;
            case NOT_WRITTEN -> MailFailed.Cause.NOT_WRITTEN;
        };
    }
}
