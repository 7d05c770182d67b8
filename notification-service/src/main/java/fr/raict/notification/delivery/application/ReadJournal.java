package fr.raict.notification.delivery.application;

import java.util.Optional;
import java.util.SequencedMap;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;
import fr.raict.notification.delivery.domain.MailId;
import org.springframework.stereotype.Service;

/** Shows organisers what was sent to whom, but never the secrets that let a recipient act. */
@Service
public class ReadJournal {
    private final Mails mails;
    private final MailHeaders headers;

    ReadJournal(Mails mails, MailHeaders headers) {
        this.mails = mails;
        this.headers = headers;
    }

    public JournalPage page(JournalFilter filter, int page, int size) {
        return mails.page(filter, page, size);
    }

    public Optional<Preview> preview(MailId id) {
        return mails.find(id).flatMap(mail -> mails.content(id)
                .map(content -> new Preview(mail, content.masked(), headers.of(mail, content))));
    }

    public record Preview(Mail mail, MailContent content, SequencedMap<String, String> headers) {}
}
