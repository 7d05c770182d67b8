package fr.raict.registration.choosing.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.registration.choosing.domain.Choice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The choices of the last days. */
public interface Choices {

    Optional<Choice> find(UUID id);

    /**
     * @return as stored
     * @throws DuplicateKeyException when it is there already
     */
    Choice add(Choice choice);

    /**
     * Writes that it is finished, together with its events.
     *
     * @throws OptimisticLockingFailureException when somebody else finished it meanwhile; nothing is written then
     */
    Choice finish(Choice choice, List<? extends Event> events);

    /** Unfinished ones that are due to be carried on, some of them. */
    List<Choice> unfinished(Instant now);

    /** It is carried on no sooner than then. */
    void carryOnAt(UUID choice, Instant later);
}
