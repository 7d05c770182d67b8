package fr.raict.notification.letters.application;

import java.net.URI;
import java.util.Optional;

import fr.raict.notification.delivery.application.NewMail;
import fr.raict.notification.letters.domain.CalendarEntry;
import fr.raict.notification.letters.domain.Letter;
import fr.raict.notification.letters.domain.LetterTemplate;
import org.springframework.stereotype.Service;

/** Puts a letter into its reader's language, as a mail with the calendar entry that goes with it. */
@Service
public class ComposeMail {
    private final Templates templates;
    private final Calendars calendars;
    private final Links links;
    private final LetterValues values;

    public ComposeMail(Templates templates, Calendars calendars, Links links) {
        this.templates = templates;
        this.calendars = calendars;
        this.links = links;
        this.values = new LetterValues(templates, links);
    }

    public NewMail compose(Letter letter) {
        var template = LetterTemplate.of(letter);
        var recipient = letter.recipient();
        var wording = templates.word(template, recipient.language(), values.of(letter));
        return new NewMail(letter.eventId(), template.fileName(),
                new NewMail.Recipient(recipient.name(), recipient.email(), recipient.language().tag()),
                letter.workshop().organiserEmail(), wording.subject(), wording.text(), wording.html(),
                calendar(letter).orElse(null), letter.secret().stream().toList());
    }

    private Optional<NewMail.Calendar> calendar(Letter letter) {
        return CalendarEntry.of(letter).map(entry -> new NewMail.Calendar(entry.method().name(),
                calendars.write(entry, description(letter), page(letter))));
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
