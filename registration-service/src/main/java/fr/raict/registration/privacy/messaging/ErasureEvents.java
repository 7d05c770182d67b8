package fr.raict.registration.privacy.messaging;

import fr.raict.contracts.Event;
import fr.raict.contracts.privacy.v1.ErasureRequested;
import fr.raict.registration.privacy.application.ErasureAnnouncements;
import fr.raict.registration.privacy.domain.Erasure;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Asks each service in the words of the contract. */
@Component
class ErasureEvents implements ErasureAnnouncements {

    private final IdGenerator ids;

    ErasureEvents(IdGenerator ids) {
        this.ids = ids;
    }

    @Override
    public Event requested(Erasure erasure) {
        return new ErasureRequested(ids.generateId(), erasure.id(), erasure.requests(), erasure.saidAt(),
                erasure.email(), erasure.requestedAt());
    }
}
