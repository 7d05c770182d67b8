package fr.raict.notification.mails.domain;

import java.util.Optional;
import java.util.UUID;

/** A mail of an earlier version, which stored the finished text apart and not what it was made from. */
public record WrittenText(Recipient recipient, String template, String subject) implements Content {

    @Override
    public Optional<UUID> about() {
        return Optional.empty();
    }
}
