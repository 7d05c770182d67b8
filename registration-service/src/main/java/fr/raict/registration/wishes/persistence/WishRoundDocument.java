package fr.raict.registration.wishes.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.WishRound;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/** A round of wishes as stored, by the id of its edition. */
@Document("wish_rounds")
record WishRoundDocument(@Id UUID id, @Version long version, Instant deadline, int mostSessions, int mostWishes,
        boolean published,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail)
        implements
            EditedDocument<WishRound, WishRoundDocument> {

    static WishRoundDocument of(WishRound round) {
        return new WishRoundDocument(round.edition().value(), round.version(), round.deadline(), round.mostSessions(),
                round.mostWishes(), round.published(), Trail.NONE);
    }

    @Override
    public WishRoundDocument with(Trail other) {
        return new WishRoundDocument(id, version, deadline, mostSessions, mostWishes, published, other);
    }

    @Override
    public WishRound toAggregate() {
        return new WishRound(new EditionId(id), version, deadline, mostSessions, mostWishes, published);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("deadline", deadline, "mostSessions", mostSessions, "mostWishes", mostWishes, "state", published);
    }
}
