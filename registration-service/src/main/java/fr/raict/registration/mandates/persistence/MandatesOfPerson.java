package fr.raict.registration.mandates.persistence;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.values.EmailAddress;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** That a person speaks for an authority. An erased one speaks for none any more; what they entered stays the authority’s. */
@Component
@Order(5)
class MandatesOfPerson implements PersonalRecords {

    private final MongoOperations mongo;

    MandatesOfPerson(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "mandates";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return found(address).map(each -> HeldRecord.of(each.id()).with("name", each.name())
                .with("email", each.email()).with("authority", each.authority().name()).with("state", each.state())
                .with("requestedAt", each.requestedAt()).with("reason", each.reason())).toList();
    }

    /** Of some hundred that are found by the words of the address, those that have it. */
    private Stream<MandateDocument> found(EmailAddress address) {
        var words = SearchWords.of(address.text()).words();
        return mongo.find(query(where("words").all(words)), MandateDocument.class).stream()
                .filter(each -> EmailAddress.find(each.email()).filter(address::equals).isPresent());
    }

    @Override
    public void erase(ErasedPerson person) {
        found(person.address()).filter(each -> !each.requestedAt().isAfter(person.requestedAt()))
                .forEach(each -> mongo.updateFirst(query(where("_id").is(each.id())),
                        Update.update("name", "").set("email", "").set("words", List.of()).set("reason", "")
                                .set("subject", "erased:" + each.id()).set("state", Mandate.State.REFUSED)
                                .inc("version", 1),
                        mongo.getCollectionName(MandateDocument.class)));
    }
}
