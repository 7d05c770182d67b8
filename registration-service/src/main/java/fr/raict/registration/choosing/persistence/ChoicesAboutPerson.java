package fr.raict.registration.choosing.persistence;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.people.domain.Person;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** What was asked for a person in one form, which is kept for a day. One that is still being worked on is left to that day. */
@Component
@Order(5)
class ChoicesAboutPerson implements PersonalRecords {

    private final MongoOperations mongo;

    ChoicesAboutPerson(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "choices";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return finished().filter(each -> each.people().stream().anyMatch(person -> isAbout(person, address)))
                .map(each -> HeldRecord.of(each.id()).with("email", address.text()).with("askedAt", each.askedAt()))
                .toList();
    }

    private Stream<ChoiceDocument> finished() {
        return mongo.find(query(where("carryOnAt").exists(false)), ChoiceDocument.class).stream();
    }

    private static boolean isAbout(PersonChoice choice, EmailAddress address) {
        return is(choice.person(), address) || is(choice.former(), address);
    }

    private static boolean is(@Nullable Person person, EmailAddress address) {
        return person != null && EmailAddress.find(person.email()).filter(address::equals).isPresent();
    }

    @Override
    public void erase(ErasedPerson person) {
        finished().filter(each -> !each.askedAt().isAfter(person.requestedAt())
                && each.people().stream().anyMatch(choice -> isAbout(choice, person.address())))
                .forEach(each -> mongo.updateFirst(query(where("_id").is(each.id())), Update.update("people",
                        each.people().stream().map(choice -> without(choice, person.address())).toList()),
                        ChoiceDocument.class));
    }

    private static PersonChoice without(PersonChoice choice, EmailAddress address) {
        var former = choice.former();
        return new PersonChoice(is(choice.person(), address) ? Person.ERASED : choice.person(),
                is(former, address) ? Person.ERASED : former, choice.seats());
    }
}
