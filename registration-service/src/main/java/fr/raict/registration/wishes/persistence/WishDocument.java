package fr.raict.registration.wishes.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.Wish;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/** A wish as stored. */
@PersonalData(of = "people who wish to attend", what = "name, address, job title, what they wish", purpose = "allocating seats", kept = "until the round is given up, three years at most (`raict.retention.wishes`)", erasure = "removed")
@Document("wishes")
@CompoundIndex(def = "{edition: 1, participant: 1}", useGeneratedName = true)
record WishDocument(@Id UUID id, @Version long version, EditionId edition, ParticipantId participant, String account,
        Authority authority, Person person, List<WorkshopId> ranking, Instant enteredAt,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail)
        implements
            EditedDocument<Wish, WishDocument> {

    static WishDocument of(Wish wish) {
        return new WishDocument(wish.id(), wish.version(), wish.edition(), wish.participant(), wish.account(),
                wish.authority(), wish.person(), wish.ranking(), wish.enteredAt(), Trail.NONE);
    }

    @Override
    public WishDocument with(Trail other) {
        return new WishDocument(id, version, edition, participant, account, authority, person, ranking, enteredAt,
                other);
    }

    @Override
    public Wish toAggregate() {
        return new Wish(id, version, edition, account, authority, person, ranking, enteredAt);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("person", person, "workshops", ranking);
    }
}
