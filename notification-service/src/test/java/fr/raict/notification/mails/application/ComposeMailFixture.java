package fr.raict.notification.mails.application;

import java.net.URI;

import fr.raict.notification.mails.calendar.CalendarsFixture;
import fr.raict.notification.mails.templates.TemplatesFixture;

/** The real composer, for a portal at {@code https://raict.example.org}. */
public final class ComposeMailFixture {
    private static final ComposeMail COMPOSER = new ComposeMail(TemplatesFixture.templates(),
            CalendarsFixture.calendars(), new Links(URI.create("https://raict.example.org/")));

    private ComposeMailFixture() {}

    public static ComposeMail composer() {
        return COMPOSER;
    }
}
