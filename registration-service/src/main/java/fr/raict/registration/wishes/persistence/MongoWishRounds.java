package fr.raict.registration.wishes.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.application.WishRounds;
import fr.raict.registration.wishes.domain.WishRefused.RoundUnknown;
import fr.raict.registration.wishes.domain.WishRefused.StaleRound;
import fr.raict.registration.wishes.domain.WishRound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** One document for each edition that has a round. */
@Repository
class MongoWishRounds implements WishRounds {

    private final EditedAggregates<WishRound, WishRoundDocument> rounds;

    MongoWishRounds(AggregateStore store) {
        this.rounds = store.edited(WishRoundDocument.class, RoundUnknown::new, StaleRound::new);
    }

    @Override
    public Optional<WishRound> find(EditionId edition) {
        return rounds.find(edition.value());
    }

    @Override
    public WishRound inVersion(EditionId edition, SeenVersion seen) {
        return rounds.inVersion(edition.value(), seen);
    }

    @Override
    public WishRound save(WishRound round) {
        try {
            return rounds.save(WishRoundDocument.of(round), _ -> List.of());
        } catch (DuplicateKeyException _) {
            return rounds.inVersion(round.edition().value(), new SeenVersion(0));
        }
    }

    @Override
    public void remove(WishRound round) {
        rounds.remove(WishRoundDocument.of(round), Map.of(), _ -> List.of());
    }
}
