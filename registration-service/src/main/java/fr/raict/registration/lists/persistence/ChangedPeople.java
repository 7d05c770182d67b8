package fr.raict.registration.lists.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.registration.lists.persistence.PersonRow.Entry;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.profiles.application.AuthorityProfiles;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * What changed of people since their lines were written, gathered for a second: who registers for fifteen sessions at once
 * costs one write. What is lost in a crash, the marks of the books bring back.
 */
@Component
class ChangedPeople {

    private static final int AT_ONCE = 100;

    private final MongoOperations mongo;
    private final PersonRows rows;
    private final AuthorityProfiles profiles;
    private final Map<ParticipantId, Changes> pending = new LinkedHashMap<>();

    /** Of one person, what is the latest for each workshop. */
    private record Changes(EditionId edition, Map<WorkshopId, Entry> entries) {

        Changes and(Changes later) {
            var all = new HashMap<>(entries);
            later.entries.forEach((workshop, entry) -> all.merge(workshop, entry, Entry::orLater));
            return new Changes(edition, all);
        }
    }

    ChangedPeople(MongoOperations mongo, PersonRows rows, AuthorityProfiles profiles) {
        this.mongo = mongo;
        this.rows = rows;
        this.profiles = profiles;
    }

    synchronized void note(SeatBookSummary book, Collection<Registration> changed) {
        var workshop = book.workshop();
        changed.forEach(registration -> pending.merge(registration.participant(),
                new Changes(workshop.edition(), Map.of(workshop.id(),
                        Entry.of(workshop.id(), book.version(), registration))),
                Changes::and));
    }

    private synchronized Map<ParticipantId, Changes> some() {
        var some = new LinkedHashMap<ParticipantId, Changes>();
        pending.entrySet().stream().limit(AT_ONCE).forEach(each -> some.put(each.getKey(), each.getValue()));
        return some;
    }

    /** What came meanwhile stays for the next time. */
    private synchronized void forget(Map<ParticipantId, Changes> written) {
        written.forEach(pending::remove);
    }

    /** What cannot be written stays, and the exception says so. */
    void flush() {
        for (var some = some(); !some.isEmpty(); some = some()) {
            var changes = some;
            rows.edit(changes.keySet(), found -> changed(changes, found));
            forget(changes);
        }
    }

    private List<PersonRow> changed(Map<ParticipantId, Changes> changes, Map<ParticipantId, PersonRow> found) {
        var told = told(changes, found);
        var changed = new ArrayList<PersonRow>();
        changes.forEach((person, all) -> changed(person, all, Optional.ofNullable(found.get(person)), told)
                .ifPresent(changed::add));
        return changed;
    }

    private Optional<PersonRow> changed(ParticipantId id, Changes changes, Optional<PersonRow> before,
            Map<RegistrationId, Person> told) {
        var entries = PersonRow.together(before.map(PersonRow::entries).orElse(List.of()), changes.entries().values());
        if (before.isPresent() && before.get().hasAll(entries)) {
            return Optional.empty();
        }
        var person = changes.entries().values().stream().map(entry -> told.get(entry.registration()))
                .filter(Objects::nonNull).findFirst().or(() -> before.map(PersonRow::person)).orElse(Person.ERASED);
        return Optional.of(PersonRow.of(id, before.map(PersonRow::version).orElse(0L) + 1, changes.edition(), person,
                entries, profiles));
    }

    /** Who was told with registrations that are new. */
    private Map<RegistrationId, Person> told(Map<ParticipantId, Changes> changes, Map<ParticipantId, PersonRow> found) {
        var unknown = new HashSet<RegistrationId>();
        changes.forEach((person, all) -> all.entries().values().stream().map(Entry::registration)
                .filter(each -> !found.containsKey(person) || !found.get(person).knows(each)).forEach(unknown::add));
        if (unknown.isEmpty()) {
            return Map.of();
        }
        var rowsOfThem = query(where("_id").in(unknown.stream().map(RegistrationId::value).toList()));
        rowsOfThem.fields().include(RegistrationRow.VERSION, RegistrationRow.PARTICIPANT, RegistrationRow.PERSON);
        return mongo.find(rowsOfThem, RegistrationRow.class).stream().filter(row -> row.person() != null)
                .collect(Collectors.toMap(RegistrationRow::id,
                        row -> Objects.requireNonNull(row.person()).withoutAnswers()));
    }

    void rename(Collection<ParticipantId> people, Person person) {
        rows.edit(people, found -> found.values().stream().map(row -> row.called(person, profiles)).toList());
    }

    /** Of registrations that have ended, which no book names. */
    void reassign(Collection<RegistrationId> registrations, Authority authority) {
        var ids = Set.copyOf(registrations);
        var rowsOfThem = query(where("_id").in(ids.stream().map(RegistrationId::value).toList()));
        rowsOfThem.fields().include(RegistrationRow.VERSION, RegistrationRow.PARTICIPANT);
        var people = mongo.find(rowsOfThem, RegistrationRow.class).stream().map(RegistrationRow::participant)
                .collect(Collectors.toSet());
        rows.edit(people, found -> found.values().stream().filter(row -> ids.stream().anyMatch(row::knows))
                .map(row -> row.reassigned(ids, authority, profiles)).toList());
    }

    /** For the migration: everybody of a book, from the rows that there are. */
    void note(EditionId edition, ParticipantId person, Entry entry) {
        synchronized (this) {
            pending.merge(person, new Changes(edition, Map.of(entry.workshop(), entry)), Changes::and);
        }
    }
}
