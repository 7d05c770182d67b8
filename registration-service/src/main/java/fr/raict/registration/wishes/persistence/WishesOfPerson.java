package fr.raict.registration.wishes.persistence;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.registration.seating.application.PeopleByAddress;
import fr.raict.values.EmailAddress;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** What a person wishes to attend, edition by edition; an allocation goes on without it. */
@Component
@Order(5)
class WishesOfPerson implements PersonalRecords {

    private final MongoOperations mongo;
    private final PeopleByAddress people;

    WishesOfPerson(MongoOperations mongo, PeopleByAddress people) {
        this.mongo = mongo;
        this.people = people;
    }

    @Override
    public String kind() {
        return "wishes";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return found(address).map(each -> HeldRecord.of(each.id()).with("givenName", each.person().givenName())
                .with("familyName", each.person().familyName()).with("email", each.person().email())
                .with("jobTitle", each.person().jobTitle()).with("authority", each.authority().name())
                .with("enteredAt", each.enteredAt()).with("sessions", each.ranking().size())).toList();
    }

    private Stream<WishDocument> found(EmailAddress address) {
        return people.of(address).stream().flatMap(each -> mongo.find(query(where("edition").is(each.edition())
                .and("participant").is(each.participant())), WishDocument.class).stream());
    }

    @Override
    public void erase(ErasedPerson person) {
        found(person.address()).filter(each -> !each.enteredAt().isAfter(person.requestedAt()))
                .forEach(each -> mongo.remove(query(where("_id").is(each.id())), WishDocument.class));
    }
}
