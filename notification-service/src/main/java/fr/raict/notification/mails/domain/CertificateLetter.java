package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * To somebody who came to an edition: where their certificate of attendance is.
 *
 * @param code
 *            end of its address
 */
public record CertificateLetter(UUID eventId, Instant occurredAt, Recipient recipient, LetterEdition edition,
        String code) implements EditionLetter {

    /** Whoever holds the certificate may show it to anybody. */
    @Override
    public List<String> secrets() {
        return List.of();
    }

    @Override
    public CertificateLetter readdressed(String reader, String organiser) {
        return new CertificateLetter(eventId, occurredAt, recipient.at(reader), edition.answeredAt(organiser), code);
    }
}
