package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.raict.registration.attendance.application.SeatedPeople;
import fr.raict.registration.attendance.domain.SeatedPerson;
import fr.raict.registration.seating.domain.Registration.State;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Reads the lines of an edition's people in the order of their names, until enough of them have a seat. */
@Repository
class MongoSeatedPeople implements SeatedPeople {

    private static final int READ_AT_ONCE = 500;
    private static final String PLACE = "byName";

    private final MongoOperations mongo;

    MongoSeatedPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<SeatedPerson> find(Query asked, String place, int atMost) {
        var behind = query(where(RegistrationRow.EDITION).is(asked.edition().value()).and(PLACE).gt(place))
                .with(Sort.by(PLACE)).cursorBatchSize(READ_AT_ONCE);
        try (var rows = mongo.stream(behind, PersonRow.class)) {
            return rows.flatMap(row -> person(row, asked).stream()).limit(atMost).toList();
        }
    }

    private static Optional<SeatedPerson> person(PersonRow row, Query asked) {
        var seats = row.entries().stream().filter(entry -> entry.state() == State.SEATED)
                .filter(entry -> asked.workshop().isEmpty() || asked.workshop().get().equals(entry.workshop()))
                .sorted(Comparator.comparing(PersonRow.Entry::registeredAt)).toList();
        if (seats.isEmpty() || asked.since().filter(seats.getFirst().registeredAt()::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(person(row, seats.getLast().authorityName(), seats.getFirst().registeredAt()));
    }

    private static SeatedPerson person(PersonRow row, String authority, Instant registeredAt) {
        return new SeatedPerson(row.id(), row.person().givenName(), row.person().familyName(), authority, registeredAt,
                row.byName());
    }
}
