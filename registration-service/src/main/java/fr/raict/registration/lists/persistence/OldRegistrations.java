package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.time.Period;
import java.util.HashSet;

import fr.raict.platform.privacy.LimitedTime;
import fr.raict.registration.lists.application.RowsOfPeople;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Who registrations are for. The last contact with a person of an edition is when they were last registered in it. */
@Component
class OldRegistrations implements LimitedTime {

    private final MongoOperations mongo;
    private final RowsOfPeople rows;

    OldRegistrations(MongoOperations mongo, RowsOfPeople rows) {
        this.mongo = mongo;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "registrations";
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(3);
    }

    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        var old = query(where("registeredAt").lt(time).and(RegistrationRow.PERSON).exists(true)).limit(atMost);
        old.fields().include(RegistrationRow.VERSION, RegistrationRow.PARTICIPANT);
        var found = mongo.find(old, RegistrationRow.class);
        var people = new HashSet<ParticipantId>();
        found.forEach(row -> people.add(row.participant()));
        rows.erase(people, time);
        return found.size();
    }
}
