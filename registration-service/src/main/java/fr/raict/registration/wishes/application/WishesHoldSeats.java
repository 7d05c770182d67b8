package fr.raict.registration.wishes.application;

import java.util.Optional;

import fr.raict.registration.ReadLately;
import fr.raict.registration.seating.application.WishingEditions;
import fr.raict.registration.seating.domain.EditionId;
import org.springframework.stereotype.Component;

/** From when a round is opened until it is published, seats are given by wishes. */
@Component
class WishesHoldSeats implements WishingEditions {

    private final ReadLately<EditionId, Boolean> known;

    WishesHoldSeats(WishRounds rounds) {
        this.known = new ReadLately<>(edition -> Optional.of(rounds.find(edition).filter(each -> !each.published())
                .isPresent()));
    }

    @Override
    public boolean isWishing(EditionId edition) {
        return known.find(edition).orElse(false);
    }

    /** For this instance: who opens a round sees at once that it is open. */
    void forget(EditionId edition) {
        known.forget(edition);
    }
}
