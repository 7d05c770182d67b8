package fr.raict.notification.letters.application;

import fr.raict.notification.delivery.application.QueueMail;
import fr.raict.notification.letters.domain.Letter;

import org.springframework.stereotype.Service;

/** Sends a letter as a mail; written again, it changes nothing. */
@Service
public class WriteLetter {
    private final ComposeMail composer;
    private final QueueMail mails;

    public WriteLetter(ComposeMail composer, QueueMail mails) {
        this.composer = composer;
        this.mails = mails;
    }

    public void write(Letter letter) {
        mails.addOnce(composer.compose(letter));
    }
}
