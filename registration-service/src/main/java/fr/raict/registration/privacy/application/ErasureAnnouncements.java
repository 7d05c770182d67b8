package fr.raict.registration.privacy.application;

import fr.raict.contracts.Event;
import fr.raict.registration.privacy.domain.Erasure;

/** Puts an erasure in the words of the contract. */
public interface ErasureAnnouncements {

    Event requested(Erasure erasure);
}
