package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one person is told because of one event, as the event says it. Nothing that people type keeps a letter from
 * being made; whether it can be written and sent shows when it is.
 */
public sealed interface EventLetter extends Letter
        permits WorkshopLetter, SessionsLetter, GivenUpLetter, EditionLetter {

    UUID eventId();

    Instant occurredAt();

    /**
     * What it says of each workshop, as a letter about that one alone says it: one at least, all of one edition, and none
     * in a letter about the edition itself.
     */
    List<WorkshopLetter> perWorkshop();

    /** Of a letter about workshops. */
    default Workshop firstWorkshop() {
        return perWorkshop().getFirst().workshop();
    }

    /** Absent when the event does not say. */
    default Optional<UUID> editionId() {
        return Optional.ofNullable(firstWorkshop().editionId());
    }

    /** Where answers to it go, as it was typed. */
    default String organiserEmail() {
        return firstWorkshop().organiserEmail();
    }

    @Override
    default LetterTemplate template() {
        return LetterTemplate.of(this);
    }

    @Override
    default List<String> secrets() {
        return perWorkshop().stream().flatMap(letter -> letter.secret().stream()).toList();
    }

    /** Whose address may have changed since: an expert's or, for an organiser, the edition's. */
    Optional<UUID> contact();

    /** The same letter to, and with answers to, other addresses. */
    EventLetter readdressed(String recipient, String organiser);

    /** The same letter but for what it says of these registrations; empty if it says nothing else. */
    Optional<EventLetter> without(Set<UUID> registrations);
}
