package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.lists.application.ListedPerson;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.profiles.application.AuthorityProfiles;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.FrenchOrder;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person of an edition in the store: what they are registered for in each workshop, and what follows from it for lists.
 *
 * @param version writes so far
 * @param entries one for each workshop, of their latest registration there: as many as an edition has workshops
 * @param authority of the latest that has not ended; its code
 * @param sessions how many of the entries are in each state
 * @param byName puts people in the order of their names, and ends with their id; as do the other orders
 */
@PersonalData(of = "people who are registered", what = "name, address, job title", purpose = "lists of people", kept = "three years after they were last registered in the edition (`raict.retention.registrations`)", erasure = "the line stays, without the person")
@Document("edition_people")
@CompoundIndex(def = "{'edition': 1, 'byName': 1, 'kind': 1, 'region': 1, 'size': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'byAuthority': 1, 'kind': 1, 'region': 1, 'size': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'bySessions': 1, 'kind': 1, 'region': 1, 'size': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'authority': 1, 'byName': 1}", useGeneratedName = true)
record PersonRow(@Id ParticipantId id, long version, EditionId edition, Person person, List<Entry> entries,
        String authority, String authorityName, AuthorityKind kind, Region region, SizeClass size,
        Map<State, Integer> sessions, String byName, String byAuthority, String bySessions) {

    /** What the databases sort by ends here: an index takes no longer texts. */
    private static final int LONGEST_NAME = 120;
    private static final int MOST_SESSIONS = 9_999;
    private static final Comparator<Entry> LATEST_ACTIVE = Comparator
            .comparing((Entry entry) -> entry.state().isActive())
            .thenComparing(Entry::registeredAt);

    /**
     * A person's latest registration for a workshop.
     *
     * @param version of the seat book it comes from
     */
    record Entry(WorkshopId workshop, long version, RegistrationId registration, State state, Instant registeredAt,
            String authority, String authorityName) {

        static Entry of(WorkshopId workshop, long version, Registration registration) {
            return new Entry(workshop, version, registration.id(), registration.state(), registration.registeredAt(),
                    registration.authority().code(), registration.authority().name());
        }

        /** Of one version of a book, what has not ended counts, else what came last. */
        Entry orLater(Entry other) {
            var later = Comparator.comparingLong(Entry::version).thenComparing(LATEST_ACTIVE);
            return later.compare(this, other) < 0 ? other : this;
        }

        Entry of(Authority other) {
            return new Entry(workshop, version, registration, state, registeredAt, other.code(), other.name());
        }

        private boolean saysTheSameAs(Entry other) {
            return registration.equals(other.registration) && state == other.state
                    && authority.equals(other.authority) && authorityName.equals(other.authorityName);
        }
    }

    static PersonRow of(ParticipantId id, long version, EditionId edition, Person person, List<Entry> entries,
            AuthorityProfiles profiles) {
        var latest = entries.stream().max(LATEST_ACTIVE).orElseThrow();
        var profile = profiles.of(latest.authority());
        var sessions = new EnumMap<State, Integer>(State.class);
        entries.forEach(entry -> sessions.merge(entry.state(), 1, Integer::sum));
        var active = (int) entries.stream().filter(entry -> entry.state().isActive()).count();
        var name = key(person.familyName()) + "." + key(person.givenName()) + "." + id;
        return new PersonRow(id, version, edition, person, entries, latest.authority(), latest.authorityName(),
                profile.kind(), profile.region(), profile.size(), sessions, name,
                key(latest.authorityName()) + "." + name, "%04d.%s".formatted(MOST_SESSIONS - active, name));
    }

    private static String key(String text) {
        return FrenchOrder.key(text, LONGEST_NAME);
    }

    boolean knows(RegistrationId registration) {
        return entries.stream().anyMatch(entry -> entry.registration().equals(registration));
    }

    /** Whether these say nothing else than is here, from whatever version of their books. */
    boolean hasAll(List<Entry> others) {
        return others.size() == entries.size() && others.stream()
                .allMatch(other -> entries.stream().anyMatch(entry -> entry.workshop().equals(other.workshop())
                        && entry.saysTheSameAs(other)));
    }

    /** These with others, the later of each workshop. */
    static List<Entry> together(List<Entry> entries, Iterable<Entry> others) {
        var all = new ArrayList<>(entries);
        for (var other : others) {
            var known = all.stream().filter(each -> each.workshop().equals(other.workshop())).findFirst();
            known.ifPresent(all::remove);
            all.add(known.map(each -> each.orLater(other)).orElse(other));
        }
        return all;
    }

    PersonRow called(Person other, AuthorityProfiles profiles) {
        return of(id, version + 1, edition, other.withoutAnswers(), entries, profiles);
    }

    PersonRow reassigned(Set<RegistrationId> registrations, Authority other, AuthorityProfiles profiles) {
        return of(id, version + 1, edition, person, entries.stream()
                .map(entry -> registrations.contains(entry.registration()) ? entry.of(other) : entry).toList(),
                profiles);
    }

    ListedPerson toListed() {
        return new ListedPerson(id, person, new Authority(authority, authorityName), kind, region, size, sessions);
    }
}
