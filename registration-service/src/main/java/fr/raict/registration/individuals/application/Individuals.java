package fr.raict.registration.individuals.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.contracts.Event;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** All who asked for a link, edition by edition. */
public interface Individuals {

    Optional<Individual> find(ParticipantId id);

    /**
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile; nothing is written then
     * @throws DuplicateKeyException when it is new, and somebody else made it meanwhile
     */
    void save(Individual individual, List<? extends Event> raised);

    /** Who is to be forgotten by then, some of them. */
    List<Individual> toForget(Instant now, int most);

    /** Unless it changed meanwhile, or its events are not all published. */
    void remove(Individual individual);
}
