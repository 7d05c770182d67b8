package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * To somebody who registers without an authority: the link by which they do, whoever asked for it. A later one ends it.
 *
 * @param individual
 *            the reader in this edition
 * @param linkToken
 *            secret part of the link
 * @param validUntil
 *            first instant at which the link leads nowhere
 */
public record LinkLetter(UUID eventId, Instant occurredAt, Recipient recipient, UUID individual, LetterEdition edition,
        String linkToken, Instant validUntil) implements EditionLetter {

    /** Whether its link leads nowhere since the other one was asked for. */
    public boolean isEndedBy(LinkLetter other) {
        return individual.equals(other.individual) && other.occurredAt.isAfter(occurredAt);
    }

    @Override
    public List<String> secrets() {
        return List.of(linkToken);
    }

    @Override
    public LinkLetter readdressed(String reader, String organiser) {
        return new LinkLetter(eventId, occurredAt, recipient.at(reader), individual,
                edition.answeredAt(organiser), linkToken, validUntil);
    }
}
