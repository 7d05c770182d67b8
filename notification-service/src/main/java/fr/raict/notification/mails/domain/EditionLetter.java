package fr.raict.notification.mails.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** About an edition itself, and none of its workshops. */
public sealed interface EditionLetter extends EventLetter permits LinkLetter, CertificateLetter {

    LetterEdition edition();

    @Override
    default List<WorkshopLetter> perWorkshop() {
        return List.of();
    }

    @Override
    default Optional<UUID> editionId() {
        return Optional.of(edition().id());
    }

    @Override
    default String organiserEmail() {
        return edition().organiserEmail();
    }

    /** Nobody else waits for it, so there is news of its failure in the journal alone. */
    @Override
    default List<UUID> about() {
        return List.of();
    }

    @Override
    default Optional<UUID> contact() {
        return Optional.empty();
    }

    @Override
    default Optional<EventLetter> without(Set<UUID> registrations) {
        return Optional.of(this);
    }
}
