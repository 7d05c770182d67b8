package fr.raict.notification.mails.application;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.Obstruction;
import org.springframework.stereotype.Service;

/** Shows organisers what was sent to whom, but never the secrets that let a recipient act. */
@Service
public class ReadJournal {
    private static final JournalFilter QUEUED = new JournalFilter(MailState.Kind.QUEUED, null, null);

    private final Mails mails;
    private final Obstructions obstructions;
    private final Addresses addresses;
    private final ComposeMail composer;
    private final MailHeaders headers;

    ReadJournal(Mails mails, Obstructions obstructions, Addresses addresses, ComposeMail composer,
            MailHeaders headers) {
        this.mails = mails;
        this.obstructions = obstructions;
        this.addresses = addresses;
        this.composer = composer;
        this.headers = headers;
    }

    public JournalPage<JournalEntry> page(JournalFilter filter, int page, int size) {
        return mails.page(filter, page, size).map(this::entry);
    }

    public Map<Failure.Cause, Long> failures() {
        return mails.failures();
    }

    /** Empty while the mail server takes mails. */
    public Optional<Waiting> waiting() {
        return obstructions.current().map(behind -> new Waiting(behind, mails.page(QUEUED, 0, 1).total()));
    }

    /** Mails that wait behind an obstruction. */
    public record Waiting(Obstruction behind, long mails) {}

    public JournalEntry entry(Mail mail) {
        return new JournalEntry(mail, composer.subject(mail));
    }

    /** As it went out, or as it would now. */
    public Optional<Preview> preview(MailId id) {
        return mails.find(id).map(mail -> mail.state() instanceof MailState.Sent ? mail : addresses.asOfNow(mail))
                .map(this::preview);
    }

    private Preview preview(Mail mail) {
        try {
            var composed = composer.compose(mail);
            return new Preview.Shown(entry(mail), composed.masked(), headers.of(mail, composed));
        } catch (NotComposed e) {
            return new Preview.Impossible(entry(mail), e.failure());
        }
    }

    public sealed interface Preview {

        JournalEntry entry();

        record Shown(JournalEntry entry, ComposedMail masked,
                SequencedMap<String, String> headers) implements Preview {}

        record Impossible(JournalEntry entry, Failure failure) implements Preview {}
    }
}
