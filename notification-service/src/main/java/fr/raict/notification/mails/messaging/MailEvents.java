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
import org.jspecify.annotations.Nullable;
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
        return switch (after.state()) {
            case MailState.Failed(var at) -> List.of(failed(after, at));
            case MailState.Sent(var at) -> List.of(sent(after, at));
            case MailState.Queued _, MailState.Suppressed _ -> List.of();
        };
    }

    private MailSent sent(Mail mail, Instant at) {
        return new MailSent(ids.generateId(), mail.id().value(), mail.announced().sequence(), at, about(mail),
                alsoAbout(mail));
    }

    private static UUID about(Mail mail) {
        return mail.letter().about().getFirst();
    }

    private static @Nullable List<UUID> alsoAbout(Mail mail) {
        var about = mail.letter().about();
        return about.size() == 1 ? null : about.subList(1, about.size());
    }

    private MailFailed failed(Mail mail, Instant at) {
        var failure = mail.lastFailure();
        var cause = failure == null ? Failure.Cause.NEVER_TAKEN : failure.cause();
        return new MailFailed(ids.generateId(), mail.id().value(), mail.announced().sequence(), at, about(mail),
                cause(cause), mail.letter().recipient().domain(), alsoAbout(mail));
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
