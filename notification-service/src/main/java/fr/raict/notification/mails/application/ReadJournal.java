package fr.raict.notification.mails.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import org.springframework.stereotype.Service;

/** Shows organisers what was sent to whom, but never the secrets that let a recipient act. */
@Service
public class ReadJournal {
    private final Mails mails;
    private final Addresses addresses;
    private final ComposeMail composer;
    private final MailHeaders headers;

    ReadJournal(Mails mails, Addresses addresses, ComposeMail composer, MailHeaders headers) {
        this.mails = mails;
        this.addresses = addresses;
        this.composer = composer;
        this.headers = headers;
    }

    public Lines page(JournalFilter filter, int page, int size) {
        var found = mails.page(filter, page, size);
        return new Lines(found.mails().stream().map(this::line).toList(), found.total());
    }

    public record Lines(List<JournalLine> lines, long total) {}

    public Map<Failure.Cause, Long> failures() {
        return mails.failures();
    }

    public JournalLine line(Mail mail) {
        return new JournalLine(mail, composer.subject(mail));
    }

    /** As it went out, or as it would now. */
    public Optional<Preview> preview(MailId id) {
        return mails.find(id).map(mail -> mail.state() instanceof MailState.Sent ? mail : addresses.asOfNow(mail))
                .map(this::preview);
    }

    private Preview preview(Mail mail) {
        try {
            var composed = composer.compose(mail);
            return new Preview.Shown(line(mail), composed.masked(), headers.of(mail, composed));
        } catch (NotComposed e) {
            return new Preview.Impossible(line(mail), e.failure());
        }
    }

    public sealed interface Preview {

        JournalLine line();

        record Shown(JournalLine line, ComposedMail masked, SequencedMap<String, String> headers) implements Preview {}

        record Impossible(JournalLine line, Failure failure) implements Preview {}
    }
}
