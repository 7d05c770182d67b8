package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.values.TypedText;

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
public record LinkLetter(UUID eventId, Instant occurredAt, Recipient recipient, UUID individual, Edition edition,
        String linkToken, Instant validUntil) implements EventLetter {

    /**
     * What it says of the edition.
     *
     * @param zone
     *            IANA name of the zone in which its times are told
     * @param organiserEmail
     *            where answers to the letter go, as it was typed
     */
    public record Edition(UUID id, String name, String zone, String organiserEmail) {

        public Edition {
            name = TypedText.line(name);
        }
    }

    /** Whether its link leads nowhere since the other one was asked for. */
    public boolean isEndedBy(LinkLetter other) {
        return individual.equals(other.individual) && other.occurredAt.isAfter(occurredAt);
    }

    @Override
    public List<WorkshopLetter> perWorkshop() {
        return List.of();
    }

    @Override
    public Optional<UUID> editionId() {
        return Optional.of(edition.id());
    }

    @Override
    public String organiserEmail() {
        return edition.organiserEmail();
    }

    /** Nobody else waits for it, so there is news of its failure in the journal alone. */
    @Override
    public List<UUID> about() {
        return List.of();
    }

    @Override
    public List<String> secrets() {
        return List.of(linkToken);
    }

    @Override
    public Optional<UUID> contact() {
        return Optional.empty();
    }

    @Override
    public LinkLetter readdressed(String reader, String organiser) {
        return new LinkLetter(eventId, occurredAt, recipient.at(reader), individual,
                new Edition(edition.id(), edition.name(), edition.zone(), organiser), linkToken, validUntil);
    }

    @Override
    public Optional<EventLetter> without(Set<UUID> registrations) {
        return Optional.of(this);
    }
}
