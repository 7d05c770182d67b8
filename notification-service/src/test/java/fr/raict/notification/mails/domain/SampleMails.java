package fr.raict.notification.mails.domain;

import java.time.Instant;

/** Mails as they are queued. */
public final class SampleMails {
    private SampleMails() {}

    /** A mail that no other test knows. */
    public static Mail queued(String address, Instant now) {
        return Mail.of(Letters.toParticipant(new Recipient("Anaïs Lefèvre", address, Language.FRENCH)), now);
    }
}
