package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Mails as they are queued. */
public final class SampleMails {
    public static final String SECRET = "ticket-4Vq9dZ1xT0uS8wYb2nKcRg";

    private SampleMails() {}

    /** A mail that no other test knows. */
    public static Mail queued(String address, Instant now) {
        return Mail.queued(MailId.of(UUID.randomUUID(), "seat-assigned", address), "seat-assigned",
                new Recipient("Anaïs Lefèvre", address), "Inscription confirmée", now);
    }

    public static MailContent content() {
        var link = "https://raict.example.org/billets/" + SECRET;
        return new MailContent("organisatrice@example.org", "fr", "Votre billet : " + link + "\n",
                "<p><a href=\"" + link + "\">Votre billet</a></p>\n",
                new MailContent.Calendar("PUBLISH",
                        "BEGIN:VCALENDAR\r\nURL:https://raict.example.org/billets/ticket-4Vq9\r\n"
                                + " dZ1xT0uS8wYb2nKcRg\r\nEND:VCALENDAR\r\n"),
                List.of(SECRET));
    }
}
