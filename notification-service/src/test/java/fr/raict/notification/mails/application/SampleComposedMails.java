package fr.raict.notification.mails.application;

import java.util.List;

import fr.raict.notification.mails.domain.Language;
import fr.raict.values.EmailAddress;

/** Mails as they go out. */
public final class SampleComposedMails {
    public static final String SECRET = "ticket-4Vq9dZ1xT0uS8wYb2nKcRg";

    private SampleComposedMails() {}

    public static ComposedMail to(String address) {
        var link = "https://raict.example.org/billets/" + SECRET;
        return of("Anaïs Lefèvre", address, "organisatrice@example.org", "Inscription confirmée",
                "Votre billet : " + link + "\n", "<p><a href=\"" + link + "\">Votre billet</a></p>\n",
                new ComposedMail.Calendar("PUBLISH",
                        "BEGIN:VCALENDAR\r\nURL:https://raict.example.org/billets/ticket-4Vq9\r\n"
                                + " dZ1xT0uS8wYb2nKcRg\r\nEND:VCALENDAR\r\n"));
    }

    public static ComposedMail of(String name, String address, String answersTo, String subject, String text,
            String html, ComposedMail.Calendar calendar) {
        return new ComposedMail(EmailAddress.of(address), name, EmailAddress.of(answersTo), Language.FRENCH, subject,
                text, html, calendar, List.of(SECRET));
    }
}
