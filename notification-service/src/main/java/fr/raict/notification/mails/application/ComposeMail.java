package fr.raict.notification.mails.application;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.notification.mails.domain.EditionLetter;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.FinishedLetter;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.WorkshopLetter;
import fr.raict.platform.calendar.CalendarText;
import fr.raict.values.EmailAddress;
import fr.raict.values.MeetingLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts a mail into its reader's language, with the calendar entry that goes with it. */
@Service
public class ComposeMail {
    private final Templates templates;
    private final Calendars calendars;
    private final Links links;
    private final Sender sender;
    private final LetterValues values;

    public ComposeMail(Templates templates, Calendars calendars, Links links, Sender sender) {
        this.templates = templates;
        this.calendars = calendars;
        this.links = links;
        this.sender = sender;
        this.values = new LetterValues(templates, links);
    }

    /**
     * @throws NotComposed
     *             when what people typed cannot become a mail, whatever the reason
     */
    public ComposedMail compose(Mail mail) {
        var to = address(mail.letter().recipient().email());
        return switch (mail.letter()) {
            case EventLetter letter -> composed(letter, to);
            case FinishedLetter letter -> composed(letter, to);
        };
    }

    /** What the journal calls the mail, composable or not. */
    public String subject(Mail mail) {
        return switch (mail.letter()) {
            case FinishedLetter letter -> letter.subject();
            case EventLetter letter -> subject(letter);
        };
    }

    private String subject(EventLetter letter) {
        try {
            return wording(letter, organiser(letter)).subject();
        } catch (RuntimeException _) {
            return switch (letter) {
                case WorkshopLetter told -> told.workshop().title();
                case SessionsLetter _, GivenUpLetter _ -> letter.firstWorkshop().edition();
                case EditionLetter told -> told.edition().name();
            };
        }
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.find(typed)
                .orElseThrow(() -> new NotComposed(new Failure(Cause.ADDRESS_UNUSABLE, typed)));
    }

    /** Whatever fails here would fail again, and says nothing about other mails. */
    private ComposedMail composed(EventLetter letter, EmailAddress to) {
        try {
            var organiser = organiser(letter);
            var recipient = letter.recipient();
            var wording = wording(letter, organiser);
            return new ComposedMail(to, recipient.name(), organiser, recipient.language(), wording.subject(),
                    wording.text(), wording.html(), calendar(letter, to, organiser),
                    letter.secrets());
        } catch (RuntimeException e) {
            throw new NotComposed(new Failure(Cause.NOT_WRITTEN, String.valueOf(e.getMessage())));
        }
    }

    private Templates.Wording wording(EventLetter letter, EmailAddress organiser) {
        return templates.word(letter.template(), letter.recipient().language(), values.of(letter, organiser));
    }

    private static ComposedMail composed(FinishedLetter letter, EmailAddress to) {
        if (letter.text().isEmpty()) {
            throw new NotComposed(new Failure(Cause.NOT_WRITTEN, "its text is missing"));
        }
        var recipient = letter.recipient();
        var calendar = letter.calendarMethod() == null || letter.calendar() == null ? null
                : new ComposedMail.Calendar(letter.calendarMethod(), CalendarText.toSend(letter.calendar()));
        return new ComposedMail(to, recipient.name(), EmailAddress.find(letter.answersTo()).orElse(null),
                recipient.language(), letter.subject(), letter.text(), letter.html(), calendar, letter.secrets());
    }

    /** An edition's unusable address is no reason to leave its participants without their tickets. */
    private EmailAddress organiser(EventLetter letter) {
        return EmailAddress.find(letter.organiserEmail()).orElse(sender.address());
    }

    /** Absent for who has nothing to note. */
    private ComposedMail.@Nullable Calendar calendar(EventLetter letter, EmailAddress to, EmailAddress organiser) {
        var entries = letter.perWorkshop().stream().flatMap(told -> CalendarEntry.of(told).stream()
                .map(entry -> new Calendars.WordedEntry(entry, calendarWording(told)))).toList();
        return entries.isEmpty() ? null
                : new ComposedMail.Calendar(entries.getFirst().entry().method().name(),
                        calendars.write(entries, organiser, to));
    }

    private Calendars.Wording calendarWording(WorkshopLetter letter) {
        var where = values.where(letter.workshop(), letter.recipient().language());
        return new Calendars.Wording(where, description(letter), page(letter),
                letter.link().map(MeetingLink::uri).orElse(null));
    }

    private URI page(WorkshopLetter letter) {
        return personalLink(letter).orElse(links.workshop(letter.workshop(), letter.recipient().language()));
    }

    private Optional<URI> personalLink(WorkshopLetter letter) {
        var language = letter.recipient().language();
        return letter.secret().map(secret -> letter instanceof WorkshopLetter.ToExpert
                ? links.answer(secret, language)
                : links.ticket(secret, language));
    }

    private String description(WorkshopLetter letter) {
        var language = letter.recipient().language();
        var invitation = letter instanceof WorkshopLetter.ToExpert;
        var personal = personalLink(letter).map(
                link -> line(invitation ? "calendar.invitation" : "calendar.ticket", language, link.toString()));
        var conference = letter.link().map(link -> line("calendar.conference", language, link.text()));
        return Stream.of(Optional.of(letter.workshop().edition()), conference, personal).flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private String line(String phrase, Language language, String link) {
        return templates.phrase(phrase, language) + " " + link;
    }
}
