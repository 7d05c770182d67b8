package fr.raict.registration.lists.persistence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.attendance.application.ExpectedPeople;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Reads them from the rows of registrations, of which it takes neither addresses nor answers. */
@Repository
class MongoExpectedPeople implements ExpectedPeople {

    /** More than anybody can attend in an edition, and some that ended. */
    private static final int MOST_ROWS_OF_ONE = 100;
    private static final int READ_AT_ONCE = 1_000;
    /** Whose names are looked at when a word is searched for among a whole day. */
    private static final int MOST_LOOKED_AT = 50;

    private final MongoOperations mongo;
    private final KnownEditions editions;

    MongoExpectedPeople(MongoOperations mongo, KnownEditions editions) {
        this.mongo = mongo;
        this.editions = editions;
    }

    /** All that is read of a row. */
    private record Row(RegistrationId id, ParticipantId participant, @Nullable Name person, @Nullable String authority,
            @Nullable String authorityName, @Nullable State state) {

        ExpectedPerson toPerson() {
            var name = person == null ? Name.ERASED : person;
            return new ExpectedPerson(id, participant, name.givenName(), name.familyName(),
                    new Authority(Objects.requireNonNull(authority), Objects.requireNonNull(authorityName)),
                    Objects.requireNonNull(state));
        }
    }

    private record Name(String givenName, String familyName) {
        private static final Name ERASED = new Name("", "");
    }

    private record Participant(ParticipantId participant) {
    }

    @Override
    public List<ExpectedPerson> of(Door door, ParticipantId participant) {
        return find(query(at(door).and(RegistrationRow.PARTICIPANT).is(participant.value())).limit(MOST_ROWS_OF_ONE))
                .stream().sorted(ExpectedPerson.byRight()).toList();
    }

    @Override
    public Optional<ExpectedPerson> anywhere(EditionId edition, ParticipantId participant) {
        return find(query(where(RegistrationRow.PARTICIPANT).is(participant.value()).and(RegistrationRow.EDITION)
                .is(edition.value())).with(Sort.by(Sort.Direction.DESC, RegistrationRow.ARRIVAL)).limit(1)).stream()
                .findFirst();
    }

    private record Told(@Nullable Person person) {
    }

    @Override
    public Optional<Person> told(RegistrationId registration) {
        var row = query(where("_id").is(registration.value()));
        row.fields().include(RegistrationRow.PERSON);
        return Optional.ofNullable(mongo.findOne(row, Told.class, rows())).map(Told::person)
                .map(Person::withoutAnswers);
    }

    @Override
    public Optional<ParticipantId> participant(RegistrationId registration) {
        var row = query(where("_id").is(registration.value()));
        row.fields().include(RegistrationRow.PARTICIPANT);
        return Optional.ofNullable(mongo.findOne(row, Participant.class, rows())).map(Participant::participant);
    }

    @Override
    public List<ExpectedPerson> search(Door door, SearchWords words, int atMost) {
        Predicate<ExpectedPerson> named = person -> words.isFoundIn(SearchWords.of(person.givenName(),
                person.familyName(), person.authority().name()));
        var active = at(door).and(RegistrationRow.STATE).in(State.ACTIVE);
        return switch (door) {
            case Door.OfSession _ -> byName(active, named, atMost);
            case Door.OfDay day -> byName(active.and(RegistrationRow.PARTICIPANT)
                    .in(people(day.edition(), words)), named, atMost);
        };
    }

    @Override
    public List<ExpectedPerson> seated(Door door, int atMost) {
        return byName(at(door).and(RegistrationRow.STATE).is(State.SEATED), _ -> true, atMost);
    }

    private List<ExpectedPerson> byName(Criteria which, Predicate<ExpectedPerson> among, int atMost) {
        var byPerson = new HashMap<ParticipantId, ExpectedPerson>();
        var rows = named(query(which)).cursorBatchSize(READ_AT_ONCE);
        try (var found = mongo.stream(rows, Row.class, rows())) {
            found.map(Row::toPerson).filter(among).forEach(person -> byPerson.merge(person.participant(), person,
                    (one, other) -> ExpectedPerson.byRight().compare(one, other) <= 0 ? one : other));
        }
        return byPerson.values().stream().sorted(ExpectedPerson.byName()).limit(atMost).toList();
    }

    @Override
    public int countSeated(Door door) {
        var seated = at(door).and(RegistrationRow.STATE).is(State.SEATED);
        return switch (door) {
            case Door.OfSession _ -> (int) mongo.count(query(seated), RegistrationRow.class);
            case Door.OfDay _ -> participants(query(seated), rows()).size();
        };
    }

    @Override
    public Set<ParticipantId> everybody(EditionId edition) {
        return participants(query(where("edition").is(edition.value())), mongo.getCollectionName(PersonWords.class));
    }

    private Set<ParticipantId> participants(Query which, String collection) {
        which.fields().include(RegistrationRow.PARTICIPANT);
        try (var found = mongo.stream(which.cursorBatchSize(READ_AT_ONCE), Participant.class, collection)) {
            var participants = new HashSet<ParticipantId>();
            found.forEach(each -> participants.add(each.participant()));
            return participants;
        }
    }

    /** Some of those of whom something was told that has the words. */
    private Collection<?> people(EditionId edition, SearchWords words) {
        var found = new HashSet<Object>();
        try (var directory = mongo.stream(query(where("edition").is(edition.value())).cursorBatchSize(READ_AT_ONCE),
                PersonWords.class)) {
            for (var entries = directory.iterator(); entries.hasNext() && found.size() < MOST_LOOKED_AT;) {
                var entry = entries.next();
                if (words.isFoundIn(new SearchWords(entry.words()))) {
                    found.add(entry.participant().value());
                }
            }
        }
        return found;
    }

    private Criteria at(Door door) {
        return switch (door) {
            case Door.OfSession session -> where(RegistrationRow.WORKSHOP).is(session.workshop().value());
            case Door.OfDay day -> where(RegistrationRow.EDITION).is(day.edition().value())
                    .and(RegistrationRow.PROGRAMME).gte(beginning(day.day(), day.edition()))
                    .lt(beginning(day.day().plusDays(1), day.edition()));
        };
    }

    /** No row of an earlier day comes after it in the order of the programme, and none of this day before it. */
    private String beginning(LocalDate day, EditionId edition) {
        ZoneId zone = editions.zoneOf(edition);
        return day.atStartOfDay(zone).toInstant().toString();
    }

    private List<ExpectedPerson> find(Query which) {
        return mongo.find(named(which), Row.class, rows()).stream().map(Row::toPerson).toList();
    }

    private static Query named(Query which) {
        which.fields().include(RegistrationRow.PARTICIPANT, RegistrationRow.PERSON + ".givenName",
                RegistrationRow.PERSON + ".familyName", RegistrationRow.AUTHORITY, RegistrationRow.AUTHORITY_NAME,
                RegistrationRow.STATE);
        return which;
    }

    private String rows() {
        return mongo.getCollectionName(RegistrationRow.class);
    }
}
