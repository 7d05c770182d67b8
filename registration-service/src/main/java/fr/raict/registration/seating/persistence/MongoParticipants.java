package fr.raict.registration.seating.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

/**
 * One document per person and edition, with what was told at each registration: nobody can change, by registering
 * somebody, what another authority told of them.
 */
@Repository
class MongoParticipants implements Participants {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoOperations mongo;

    MongoParticipants(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(EditionId edition, Collection<Registration> registrations, Map<RegistrationId, Person> people) {
        var updates = registrations.stream().map(registration -> {
            var person = Objects.requireNonNull(people.get(registration.id()));
            var told = new Document("edition", edition.value()).append(field(registration), document(person));
            return new UpdateOneModel<Document>(eq(registration.participant().value()), new Document("$set", told),
                    UPSERT);
        }).toList();
        collection().bulkWrite(updates, UNORDERED);
    }

    @Override
    public Map<RegistrationId, Person> find(Collection<Registration> registrations) {
        var ids = registrations.stream().map(registration -> registration.participant().value()).distinct().toList();
        var documents = new HashMap<Object, Document>();
        collection().find(in("_id", ids)).forEach(document -> documents.put(document.get("_id"), document));
        var people = new HashMap<RegistrationId, Person>();
        for (var registration : registrations) {
            var participant = documents.get(registration.participant().value());
            var told = participant == null ? null
                    : participant.get("told", new Document()).get(registration.id().toString(), Document.class);
            if (told != null) {
                people.put(registration.id(), person(told));
            }
        }
        return people;
    }

    private static String field(Registration registration) {
        return "told." + registration.id();
    }

    private static Document document(Person person) {
        return new Document("givenName", person.givenName()).append("familyName", person.familyName())
                .append("email", person.email()).append("jobTitle", person.jobTitle())
                .append("language", person.language().name().toLowerCase(Locale.ROOT));
    }

    private static Person person(Document told) {
        return new Person(told.getString("givenName"), told.getString("familyName"), told.getString("email"),
                told.getString("jobTitle"),
                Person.Language.valueOf(told.getString("language").toUpperCase(Locale.ROOT)));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("participants");
    }
}
