package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.AuthorityProfile;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.FrenchOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * A registration in the store, of less than 2 kB and the answers that came with it. It is written before the seat with who it is for, and after it with
 * what lists need; as long as that is missing, no list finds it.
 *
 * @param version of the seat book it comes from; 0 before the seat
 * @param authority its code
 * @param arrival puts registrations in the order in which they came in, and ends with their number
 * @param programme puts registrations in the order of the programme
 * @param reason why it was declined
 * @param byName puts registrations in the order of their people's names
 * @param byAuthority in that of the names of their authorities
 * @param kind of its authority, as are the region and the size
 */
@Document("registrations")
@CompoundIndex(def = "{'participant': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'workshop': 1, 'arrival': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'authority': 1, 'programme': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'arrival': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'state': 1, 'arrival': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'kind': 1, 'arrival': 1, 'state': 1, 'region': 1, 'size': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'region': 1, 'arrival': 1, 'state': 1, 'kind': 1, 'size': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'size': 1, 'arrival': 1, 'state': 1, 'kind': 1, 'region': 1}", useGeneratedName = true)
record RegistrationRow(@Id RegistrationId id, long version, ParticipantId participant, @Nullable Person person,
        @Nullable EditionId edition, @Nullable WorkshopId workshop, @Nullable String authority,
        @Nullable String authorityName, @Nullable String account, Registration.@Nullable State state,
        @Nullable Instant registeredAt, @Nullable String arrival, @Nullable String programme,
        @Nullable String reason, @Nullable AuthorityKind kind, @Nullable Region region, @Nullable SizeClass size,
        @Nullable String byName, @Nullable String byAuthority) {

    static final String VERSION = "version";
    static final String PARTICIPANT = "participant";
    static final String PERSON = "person";
    static final String EDITION = "edition";
    static final String WORKSHOP = "workshop";
    static final String AUTHORITY = "authority";
    static final String AUTHORITY_NAME = "authorityName";
    static final String ACCOUNT = "account";
    static final String STATE = "state";
    static final String ARRIVAL = "arrival";
    static final String PROGRAMME = "programme";
    static final String KIND = "kind";
    static final String REGION = "region";
    static final String SIZE = "size";
    static final String BY_NAME = "byName";
    static final String BY_AUTHORITY = "byAuthority";
    /** What became of the person at the door of the session, and when; none while nothing did. */
    static final String ATTENDANCE = "attendance";
    static final String CAME_AT = "cameAt";
    static final String ATTENDANCE_VERSION = "attendanceVersion";

    /** A longer name is put in order by its beginning. */
    private static final int LONGEST_NAME = 60;

    private static final Instant NOT_PLANNED = Instant.parse("9999-01-01T00:00:00Z");

    static String byName(Person person) {
        return FrenchOrder.key(person.familyName(), LONGEST_NAME) + "."
                + FrenchOrder.key(person.givenName(), LONGEST_NAME);
    }

    static String byAuthority(String name) {
        return FrenchOrder.key(name, LONGEST_NAME);
    }

    /** Says who a registration is for. */
    static RegistrationRow told(Registration registration, Person person) {
        return new RegistrationRow(registration.id(), 0, registration.participant(), person, null, null, null, null,
                null, null, null, null, null, null, null, null, null, byName(person), null);
    }

    /** Says what lists need. */
    static RegistrationRow listed(SeatBookSummary book, Registration registration, AuthorityProfile profile) {
        var workshop = book.workshop();
        return new RegistrationRow(registration.id(), book.version(), registration.participant(), null,
                workshop.edition(), workshop.id(), registration.authority().code(), registration.authority().name(),
                registration.account(), registration.state(), registration.registeredAt(),
                "%s %05d".formatted(sortable(registration.registeredAt()), registration.number()),
                programme(workshop, registration.number()), registration.reason(), profile.kind(), profile.region(),
                profile.size(), null, byAuthority(registration.authority().name()));
    }

    private static String programme(Workshop workshop, int number) {
        return "%s%05d".formatted(place(workshop), number);
    }

    private static String place(Workshop workshop) {
        var start = workshop.placed().map(Placement::startsAt).orElse(NOT_PLANNED);
        return "%s %s ".formatted(sortable(start), workshop.id());
    }

    /** Finds the rows of a workshop that were not moved with it. */
    static Criteria isElsewhereThan(Workshop workshop) {
        var place = place(workshop);
        return new Criteria().orOperator(where(PROGRAMME).lt(place), where(PROGRAMME).gt(place + ":"));
    }

    String programmeIn(Workshop workshop) {
        return programme(workshop, number());
    }

    private int number() {
        var text = Objects.requireNonNull(arrival);
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** Always of the same length: ISO 8601 in text leaves out what is zero. */
    private static String sortable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString() + "%03d".formatted(instant.getNano() / 1_000_000);
    }

    /** Whether it says the same as the book. */
    boolean isUpToDate(Workshop inWorkshop, Registration registration, AuthorityProfile profile) {
        return registration.state() == state && registration.authority().code().equals(authority)
                && registration.authority().name().equals(authorityName)
                && profile.kind() == kind && profile.region() == region && profile.size() == size
                && programme(inWorkshop, registration.number()).equals(programme);
    }

    /** Of one that is in lists. */
    EditionId editionListed() {
        return Objects.requireNonNull(edition);
    }

    ListedRegistration toListed() {
        var registration = new Registration(id, number(), participant,
                new Authority(Objects.requireNonNull(authority), Objects.requireNonNull(authorityName)),
                Objects.requireNonNull(account), List.of(), Objects.requireNonNull(state),
                Objects.requireNonNull(registeredAt), Traits.UNKNOWN, reason, null, null);
        return new ListedRegistration(Objects.requireNonNull(workshop), registration,
                person == null ? Person.ERASED : person);
    }
}
