package fr.raict.registration.seating.persistence;

import java.util.List;
import java.util.Objects;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.registration.seating.application.PeopleByAddress;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.EmailAddress;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** When a person is taken, edition by edition. It has no words: who is erased could only be kept from another seat by it. */
@Component
@Order(6)
class EngagementsOfPerson implements PersonalRecords {

    private final MongoOperations mongo;
    private final PeopleByAddress people;

    EngagementsOfPerson(MongoOperations mongo, PeopleByAddress people) {
        this.mongo = mongo;
        this.people = people;
    }

    @Override
    public String kind() {
        return "engagements";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return people.idsOf(address).stream()
                .map(each -> mongo.findById(each.value(), EngagementsDocument.class)).filter(Objects::nonNull)
                .flatMap(each -> each.times().stream()).map(each -> HeldRecord.of(each.by())
                        .with("from", each.from()).with("until", each.until()))
                .toList();
    }

    @Override
    public void erase(ErasedPerson person) {
        var ids = people.idsOf(person.address()).stream().map(ParticipantId::value).toList();
        mongo.updateMulti(query(where("_id").in(ids)), new Update().pull(EngagementsDocument.TIMES,
                query(where("enteredAt").lte(person.requestedAt()))), EngagementsDocument.class);
    }
}
