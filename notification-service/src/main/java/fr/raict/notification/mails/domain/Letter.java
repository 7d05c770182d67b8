package fr.raict.notification.mails.domain;

import java.util.Optional;
import java.util.UUID;

/** What one person is sent: to whom, and what it says. How far it is, is the {@link Mail}'s. */
public sealed interface Letter permits WorkshopLetter, FinishedLetter {

    Recipient recipient();

    LetterTemplate template();

    /** The registration or invitation it is about, if somebody waits to hear that the mail failed. */
    Optional<UUID> about();
}
