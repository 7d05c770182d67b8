package fr.raict.registration.wishes.application;

import java.util.Optional;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.WishRefused;
import fr.raict.registration.wishes.domain.WishRound;

/** The rounds of wishes, one at most for each edition. */
public interface WishRounds {

    Optional<WishRound> find(EditionId edition);

    /** @throws WishRefused when there is none, or it is in another version */
    WishRound inVersion(EditionId edition, SeenVersion seen);

    /** @throws WishRefused.StaleEdit when somebody else changed it after the version it was decided on */
    WishRound save(WishRound round);

    /** @throws WishRefused when there is none, or it is in another version */
    void remove(WishRound round);
}
