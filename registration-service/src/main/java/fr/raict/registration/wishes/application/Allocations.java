package fr.raict.registration.wishes.application;

import java.util.List;
import java.util.Optional;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.WishRefused;

/** The allocations, one at most for each edition. */
public interface Allocations {

    Optional<Allocation> find(EditionId edition);

    /** @throws WishRefused when there is none, or it is in another version */
    Allocation inVersion(EditionId edition, SeenVersion seen);

    /** @throws WishRefused.StaleEdit when somebody else changed it after the version it was decided on */
    Allocation save(Allocation allocation);

    void remove(Allocation allocation);

    /** Editions of which people are being registered. */
    List<EditionId> publishing();
}
