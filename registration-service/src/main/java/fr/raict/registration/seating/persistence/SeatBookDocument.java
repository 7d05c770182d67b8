package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Departed;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Rescheduling;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookState;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A seat book as stored.
 *
 * @param sequence of its latest event
 * @param rules absent until an organiser made some
 * @param seated for who looks at the database, as is {@code waiting}
 * @param unlistedSince when lists may first have missed something; null when they have it all
 * @param untoldSince when somebody was told last while others are still to be told; null when nobody is
 * @param movingSince when somebody came to have a seat for which they give up another one; null when all that is done
 * @param offersEndAt when the first of the open offers ends; null when none is open
 * @param departed counts the entries that have left
 * @param entries the others, in order of arrival
 */
@PersonalData(of = "people who are registered", what = "an identity derived from the address; who entered it", purpose = "deciding who has a seat", kept = "as long as the edition", erasure = "the identity stays, which names nobody; what is ahead is withdrawn")
@Document("seat_books")
@CompoundIndex(def = "{'workshop.edition': 1, 'workshop.placement.startsAt': 1, 'workshop.placement.endsAt': 1}", useGeneratedName = true)
record SeatBookDocument(@Id UUID id, @Version long version, long sequence, Workshop workshop,
        @Nullable AdmissionRules rules,
        @Nullable Rescheduling rescheduling, int seated, int waiting,
        @Indexed(useGeneratedName = true) @Nullable Instant unlistedSince,
        @Indexed(useGeneratedName = true) @Nullable Instant untoldSince,
        @Indexed(useGeneratedName = true) @Nullable Instant movingSince,
        @Indexed(useGeneratedName = true) @Nullable Instant offersEndAt, Departed departed,
        List<Registration> entries,
        List<OutboxEntry> outbox) implements AggregateDocument<SeatBook, SeatBookDocument> {

    /** Of a book that is empty so far. */
    static SeatBookDocument of(SeatBook book, Instant unlistedSince) {
        var state = book.state();
        return new SeatBookDocument(state.workshop().id().value(), state.version(), state.sequence(), state.workshop(),
                state.rules(),
                state.rescheduling(), 0, 0, unlistedSince, null, null, null, state.departed(),
                List.of(), List.of());
    }

    @Override
    public SeatBookDocument withOutbox(List<OutboxEntry> other) {
        return new SeatBookDocument(id, version, sequence, workshop, rules, rescheduling, seated, waiting,
                unlistedSince, untoldSince, movingSince, offersEndAt, departed, entries, other);
    }

    @Override
    public SeatBook toAggregate() {
        return new SeatBook(new SeatBookState(workshop, Objects.requireNonNullElse(rules, AdmissionRules.NONE), version,
                sequence, rescheduling, departed, entries));
    }
}
