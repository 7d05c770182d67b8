package fr.raict.registration.lists.persistence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * What was told of a person is kept with the registration it was told for: nobody can change, by registering somebody,
 * what another authority told of them. Beside it, a directory has the words by which they may be searched for.
 */
@Repository
class MongoParticipants implements Participants {

    private static final int REMEMBERED = 10_000;
    /** In another instance somebody may have been erased. */
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final MongoOperations mongo;
    private final ChangedPeople listed;
    private final Needs needs;
    /** Some that this process entered into the directory: most people are registered many times in a row. */
    private final Cache<UUID, Boolean> entered = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR).build();

    MongoParticipants(MongoOperations mongo, ChangedPeople listed, Needs needs) {
        this.mongo = mongo;
        this.listed = listed;
        this.needs = needs;
    }

    @Override
    public void add(EditionId edition, Collection<Registration> registrations, Map<RegistrationId, Person> people) {
        var told = new ArrayList<RegistrationRow>();
        var needed = new ArrayList<NeedsDocument>();
        var directory = new LinkedHashSet<PersonWords>();
        for (var registration : registrations) {
            var person = Objects.requireNonNull(people.get(registration.id()));
            told.add(RegistrationRow.told(registration, person.withoutSensitive()));
            needs.add(edition, registration, person, needed);
            directory.add(PersonWords.of(edition, registration, person));
        }
        needs.write(needed);
        VersionedWrites.writeUnlessThere(mongo, told);
        directory.removeIf(words -> entered.getIfPresent(words.id()) != null);
        if (!directory.isEmpty()) {
            VersionedWrites.writeUnlessThere(mongo, List.copyOf(directory));
            directory.forEach(words -> entered.put(words.id(), true));
        }
    }

    /** Answers stay as they were given, and words by which the person was found before go on finding them. */
    @Override
    public void correct(EditionId edition, Collection<Registration> registrations, Person person) {
        var ids = registrations.stream().map(registration -> registration.id().value()).toList();
        mongo.updateMulti(query(where("_id").in(ids).and(RegistrationRow.PERSON).exists(true)),
                called(person), RegistrationRow.class);
        VersionedWrites.writeUnlessThere(mongo, registrations.stream()
                .map(registration -> PersonWords.of(edition, registration, person)).distinct().toList());
        listed.rename(registrations.stream().map(Registration::participant).distinct().toList(), person);
    }

    void forgetWords(Collection<ParticipantId> people) {
        mongo.remove(query(where("participant").in(people.stream().map(ParticipantId::value).toList())),
                PersonWords.class);
        entered.invalidateAll();
    }

    private static Update called(Person person) {
        var told = RegistrationRow.PERSON + ".";
        return Update.update(told + "givenName", person.givenName()).set(told + "familyName", person.familyName())
                .set(told + "email", person.email()).set(told + "jobTitle", person.jobTitle())
                .set(told + "language", person.language()).set(RegistrationRow.BY_NAME, RegistrationRow.byName(person));
    }

    @Override
    public Map<RegistrationId, Person> find(Collection<Registration> registrations) {
        var rows = query(
                where("_id").in(registrations.stream().map(registration -> registration.id().value()).toList()));
        rows.fields().include(RegistrationRow.VERSION, RegistrationRow.PARTICIPANT, RegistrationRow.PERSON);
        var needed = needs.of(registrations.stream().map(Registration::id).toList());
        return mongo.find(rows, RegistrationRow.class).stream().filter(row -> row.person() != null)
                .collect(Collectors.toMap(RegistrationRow::id,
                        row -> Needs.together(Objects.requireNonNull(row.person()), needed.get(row.id()))));
    }
}
