package fr.raict.notification.mails.application;

import java.net.URI;
import java.time.Instant;

import fr.raict.notification.mails.calendar.CalendarsFixture;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.templates.TemplatesFixture;

/** The real composer, for a portal at {@code https://raict.example.org}. */
public final class ComposeMailFixture {
    private static final Instant QUEUED = Instant.parse("2026-11-24T08:30:01Z");
    private static final ComposeMail COMPOSER = new ComposeMail(TemplatesFixture.templates(),
            CalendarsFixture.calendars(), new Links(URI.create("https://raict.example.org/")),
            Sender.of("RAICT <raict@example.org>"));

    private ComposeMailFixture() {}

    public static ComposeMail composer() {
        return COMPOSER;
    }

    public static Mail queued(EventLetter letter) {
        return Mail.of(letter, QUEUED);
    }

    public static ComposedMail compose(EventLetter letter) {
        return COMPOSER.compose(queued(letter));
    }
}
