package fr.raict.registration.certificates.persistence;

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

/** What was certified of a person, edition by edition; a printed certificate is unknown afterwards. */
@Component
@Order(6)
class CertificatesOfPerson implements PersonalRecords {

    private final MongoOperations mongo;
    private final PeopleByAddress people;

    CertificatesOfPerson(MongoOperations mongo, PeopleByAddress people) {
        this.mongo = mongo;
        this.people = people;
    }

    @Override
    public String kind() {
        return "certificates";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return found(address).map(each -> HeldRecord.of(each.id())
                .with("givenName", each.attendance().givenName()).with("familyName", each.attendance().familyName())
                .with("authority", each.attendance().authority().name())
                .with("edition", each.attendance().editionName()).with("code", each.codes().getFirst())
                .with("issuedAt", each.issuedAt())).toList();
    }

    private Stream<CertificateDocument> found(EmailAddress address) {
        var ids = people.of(address).stream().map(each -> each.participant().value()).toList();
        return mongo.find(query(where("_id").in(ids)), CertificateDocument.class).stream();
    }

    @Override
    public void erase(ErasedPerson person) {
        found(person.address()).filter(each -> !each.issuedAt().isAfter(person.requestedAt()))
                .forEach(each -> mongo.remove(query(where("_id").is(each.id())), CertificateDocument.class));
    }
}
