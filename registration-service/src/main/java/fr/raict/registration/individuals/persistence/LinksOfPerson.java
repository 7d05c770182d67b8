package fr.raict.registration.individuals.persistence;

import java.util.List;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.registration.seating.application.PeopleByAddress;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.EmailAddress;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Who asked for a link to register without an authority, edition by edition. */
@Component
@Order(5)
class LinksOfPerson implements PersonalRecords {

    private final MongoOperations mongo;
    private final PeopleByAddress people;

    LinksOfPerson(MongoOperations mongo, PeopleByAddress people) {
        this.mongo = mongo;
        this.people = people;
    }

    @Override
    public String kind() {
        return "individuals";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return found(address).stream().map(each -> HeldRecord.of(each.id())
                .with("givenName", each.person().givenName()).with("familyName", each.person().familyName())
                .with("email", each.person().email()).with("jobTitle", each.person().jobTitle())
                .with("mailedAt", each.mailedAt().isEmpty() ? null : each.mailedAt().getLast())).toList();
    }

    private List<IndividualDocument> found(EmailAddress address) {
        return mongo.find(query(where("_id").in(people.idsOf(address).stream().map(ParticipantId::value).toList())),
                IndividualDocument.class);
    }

    @Override
    public void erase(ErasedPerson person) {
        found(person.address()).stream()
                .filter(each -> each.mailedAt().stream().noneMatch(at -> at.isAfter(person.requestedAt())))
                .forEach(each -> mongo.remove(query(where("_id").is(each.id()).and("version").is(each.version())),
                        IndividualDocument.class));
    }
}
