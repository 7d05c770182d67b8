package fr.raict.registration.privacy.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.registration.privacy.domain.Erasure;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** All erasures that were asked for; of those that are finished no address is kept. */
public interface Erasures {

    Optional<Erasure> find(UUID id);

    /**
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile; nothing is written then
     * @throws DuplicateKeyException when it is new, and somebody else made it meanwhile
     */
    Erasure save(Erasure erasure, List<? extends Event> raised);

    /** Unfinished ones of which the services were last told before that time, some of them. */
    List<Erasure> unanswered(Instant before, int most);
}
