package fr.raict.registration.seating.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

/**
 * What was told of a person is kept with the registration it was told for: nobody can change, by registering somebody,
 * what another authority told of them. Beside it, a directory has the words by which a person may be searched for, once
 * however often they were told.
 */
@Repository
class MongoParticipants implements Participants {

    private static final String WORDS = "words";
    private static final int REMEMBERED = 10_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoOperations mongo;
    /** Some that this process entered into the directory: most people are registered many times in a row. */
    private final Cache<Names, Boolean> entered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** What a person may be searched for by. */
    private record Names(ParticipantId participant, String givenName, String familyName, String email,
            String authority) {

        UpdateOneModel<Document> entry(EditionId edition) {
            var words = SearchWords.of(givenName, familyName, email, authority).words();
            var id = UUID.nameUUIDFromBytes((participant + String.join(" ", words)).getBytes(StandardCharsets.UTF_8));
            return new UpdateOneModel<>(eq(id),
                    new Document("$setOnInsert", new Document(RegistrationRow.EDITION, edition.value())
                            .append(RegistrationRow.PARTICIPANT, participant.value()).append(WORDS, words)),
                    UPSERT);
        }
    }

    MongoParticipants(MongoOperations mongo) {
        this.mongo = mongo;
        directory().createIndex(Indexes.ascending(RegistrationRow.EDITION));
    }

    @Override
    public void add(EditionId edition, Collection<Registration> registrations, Map<RegistrationId, Person> people) {
        var told = new ArrayList<UpdateOneModel<Document>>();
        var names = new LinkedHashSet<Names>();
        for (var registration : registrations) {
            var person = Objects.requireNonNull(people.get(registration.id()));
            told.add(RegistrationRow.told(registration, person));
            names.add(new Names(registration.participant(), person.givenName(), person.familyName(), person.email(),
                    registration.authority().name()));
        }
        rows().bulkWrite(told, UNORDERED);
        names.removeIf(name -> entered.getIfPresent(name) != null);
        if (!names.isEmpty()) {
            directory().bulkWrite(names.stream().map(each -> each.entry(edition)).toList(), UNORDERED);
            names.forEach(name -> entered.put(name, true));
        }
    }

    @Override
    public Map<RegistrationId, Person> find(Collection<Registration> registrations) {
        var ids = registrations.stream().map(registration -> registration.id().value()).toList();
        var people = new HashMap<RegistrationId, Person>();
        for (var row : rows().find(in("_id", ids)).projection(include(RegistrationRow.PERSON))) {
            var person = row.get(RegistrationRow.PERSON, Document.class);
            if (person != null) {
                people.put(new RegistrationId(row.get("_id", UUID.class)), PersonDocument.read(person));
            }
        }
        return people;
    }

    /** Looks through the people of one edition, each of which is a few words: there are some thousand at most. */
    @Override
    public List<ParticipantId> search(EditionId edition, SearchWords words, int atMost) {
        var found = new LinkedHashSet<ParticipantId>();
        try (var entries = directory().find(eq(RegistrationRow.EDITION, edition.value())).batchSize(1_000).cursor()) {
            while (entries.hasNext() && found.size() < atMost) {
                var entry = entries.next();
                if (words.isFoundIn(new SearchWords(entry.getList(WORDS, String.class)))) {
                    found.add(new ParticipantId(entry.get(RegistrationRow.PARTICIPANT, UUID.class)));
                }
            }
        }
        return List.copyOf(found);
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(RegistrationRow.COLLECTION);
    }

    private MongoCollection<Document> directory() {
        return mongo.getCollection("people");
    }
}
