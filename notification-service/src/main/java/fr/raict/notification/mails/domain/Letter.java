package fr.raict.notification.mails.domain;

import java.util.List;
import java.util.UUID;

/** What one person is sent: to whom, and what it says. How far it is, is the {@link Mail}'s. */
public sealed interface Letter permits EventLetter, FinishedLetter {

    Recipient recipient();

    LetterTemplate template();

    /** The registrations or the invitation it is about, if somebody waits to hear that the mail failed. */
    List<UUID> about();

    /** Parts of its links that only its recipient may see. */
    List<String> secrets();
}
