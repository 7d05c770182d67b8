package fr.raict.notification.mails.application;

import java.net.URI;
import java.util.Optional;

import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letter;
import fr.raict.notification.mails.domain.LetterTemplate;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.WrittenText;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/** Puts a mail into its reader's language, with the calendar entry that goes with it. */
@Service
public class ComposeMail {
    private final Templates templates;
    private final Calendars calendars;
    private final WrittenTexts writtenTexts;
    private final Links links;
    private final Sender sender;
    private final LetterValues values;

    public ComposeMail(Templates templates, Calendars calendars, WrittenTexts writtenTexts, Links links,
            Sender sender) {
        this.templates = templates;
        this.calendars = calendars;
        this.writtenTexts = writtenTexts;
        this.links = links;
        this.sender = sender;
        this.values = new LetterValues(templates, links);
    }

    /**
     * @throws NotComposed
     *             when what people typed cannot become a mail, whatever the reason
     */
    public ComposedMail compose(Mail mail) {
        var to = address(mail.content().recipient().email());
        return switch (mail.content()) {
            case Letter letter -> composed(letter, to);
            case WrittenText written -> composed(mail, written, to);
        };
    }

    /** What the journal calls the mail, composable or not. */
    public String subject(Mail mail) {
        return switch (mail.content()) {
            case WrittenText written -> written.subject();
            case Letter letter -> subject(letter);
        };
    }

    private String subject(Letter letter) {
        try {
            return templates.word(LetterTemplate.of(letter), letter.recipient().language(),
                    values.of(letter, organiser(letter))).subject();
        } catch (RuntimeException _) {
            return letter.workshop().title();
        }
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.find(typed)
                .orElseThrow(() -> new NotComposed(new Failure(Cause.ADDRESS_UNUSABLE, typed)));
    }

    /** Whatever fails here would fail again, and says nothing about other mails. */
    private ComposedMail composed(Letter letter, EmailAddress to) {
        try {
            var organiser = organiser(letter);
            var recipient = letter.recipient();
            var wording = templates.word(LetterTemplate.of(letter), recipient.language(),
                    values.of(letter, organiser));
            return new ComposedMail(to, recipient.name(), organiser, recipient.language(), wording.subject(),
                    wording.text(), wording.html(), calendar(letter, to, organiser).orElse(null),
                    letter.secret().stream().toList());
        } catch (RuntimeException e) {
            throw new NotComposed(new Failure(Cause.NOT_WRITTEN, String.valueOf(e.getMessage())));
        }
    }

    private ComposedMail composed(Mail mail, WrittenText written, EmailAddress to) {
        var text = writtenTexts.find(mail.id())
                .orElseThrow(() -> new NotComposed(new Failure(Cause.NOT_WRITTEN, "its text is missing")));
        return new ComposedMail(to, written.recipient().name(), EmailAddress.find(text.answersTo()).orElse(null),
                Language.of(text.language()), written.subject(), text.text(), text.html(), text.calendar(),
                text.secrets());
    }

    /** An edition's unusable address is no reason to leave its participants without their tickets. */
    private EmailAddress organiser(Letter letter) {
        return EmailAddress.find(letter.workshop().organiserEmail()).orElse(sender.address());
    }

    private Optional<ComposedMail.Calendar> calendar(Letter letter, EmailAddress to, EmailAddress organiser) {
        var people = new Calendars.People(organiser.mailto(), to.mailto());
        return CalendarEntry.of(letter).map(entry -> new ComposedMail.Calendar(entry.method().name(),
                calendars.write(entry, people, description(letter), page(letter))));
    }

    private URI page(Letter letter) {
        return personalLink(letter).orElse(links.workshop(letter.workshop()));
    }

    private Optional<URI> personalLink(Letter letter) {
        return letter.secret().map(secret -> letter instanceof Letter.ToExpert
                ? links.answer(secret)
                : links.ticket(secret));
    }

    private String description(Letter letter) {
        var language = letter.recipient().language();
        var invitation = letter instanceof Letter.ToExpert;
        var phrase = templates.phrase(invitation ? "calendar.invitation" : "calendar.ticket", language);
        var edition = letter.workshop().edition();
        return personalLink(letter).map(link -> edition + "\n" + phrase + " " + link).orElse(edition);
    }
}
