package fr.raict.notification.mails.domain;

import java.util.Optional;
import java.util.UUID;

/** What a mail is to say, and to whom. */
public sealed interface Content permits Letter, WrittenText {

    Recipient recipient();

    /** Name of its text, such as {@code seat-assigned}. */
    String template();

    /** The registration or invitation it is about, if somebody waits to hear that the mail failed. */
    Optional<UUID> about();
}
