package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.Allowances;
import fr.raict.registration.seating.application.Editions;
import fr.raict.registration.seating.application.EndedRegistrations;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.application.StoredSeatBook;
import fr.raict.registration.seating.application.Use;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Quota;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookFixture;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Viewer.Organiser;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

import static fr.raict.registration.seating.domain.SeatBookFixture.ETOILE;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class MongoSeatBooksIT {

    private static final Person ADA = new Person("Ada", "Lovelace", "ada@example.org", "Élue", "en");

    @Autowired
    private SeatBooks books;
    @Autowired
    private Allowances allowances;
    @Autowired
    private EndedRegistrations ended;
    @Autowired
    private Participants participants;
    @Autowired
    private Editions editions;
    @Autowired
    private MongoOperations mongo;
    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    private final EditionId edition = new EditionId(UUID.randomUUID());

    @BeforeEach
    void open() {
        books.add(SeatBook.open(told(1, 2, MARLY), AdmissionRules.NONE));
    }

    private Workshop told(long sequence, int capacity, Placement placement) {
        return new Workshop(workshop, edition, sequence, "Filières agricoles", Workshop.Status.PUBLISHED, capacity,
                placement, (int) sequence, "", SeatBookFixture.HYBRID);
    }

    @Test
    void appendsNewEntriesAndChangesEarlierOnesByTheirIndex() {
        var stored = books.find(workshop).orElseThrow();
        var ada = stored.book().request(asking(SAINT_DENIS, "ada", "bob", "cleo"), OPEN);
        stored = books.save(stored, List.of());

        stored.book().withdraw(ada.registrations().getFirst().registration().id(), new Organiser());
        stored.book().request(asking(SAINT_DENIS, "dan"), OPEN);
        stored = books.save(stored, List.of());

        var found = books.find(workshop).orElseThrow().book().state();
        assertThat(found).isEqualTo(stored.book().state());
        assertThat(found.registrations()).extracting(Registration::state).containsExactly(
                Registration.State.WITHDRAWN, Registration.State.SEATED, Registration.State.SEATED,
                Registration.State.WAITING);
        assertThat(raw().getList("entries", Document.class)).hasSize(4).allSatisfy(entry -> {
            assertThat(entry).containsOnlyKeys("_id", "participant", "authority", "account", "keys", "state",
                    "registeredAt", "number", "traits");
            assertThat(entry.get("_id")).isInstanceOf(UUID.class);
            assertThat(entry.get("authority")).isEqualTo(new Document("code", SAINT_DENIS.code())
                    .append("name", SAINT_DENIS.name()));
            assertThat(entry.getList("keys", UUID.class)).hasSize(1);
            assertThat(entry.get("registeredAt")).isInstanceOf(Date.class);
        });
    }

    @Test
    void appendsHundredsOfEntriesInOneWrite() {
        var stored = books.find(workshop).orElseThrow();
        stored.book().request(asking(SAINT_DENIS, names(500)), OPEN);

        books.save(stored, List.of());

        assertThat(books.find(workshop).orElseThrow().book().state()).isEqualTo(stored.book().state());
    }

    @Test
    void remembersHowFarAMoveWasTold() {
        var stored = books.find(workshop).orElseThrow();
        stored.book().request(asking(SAINT_DENIS, names(1_500)), OPEN);
        stored = books.save(stored, List.of());

        stored.book().follow(told(2, 2, ETOILE));
        stored = books.save(stored, List.of());

        var found = books.find(workshop).orElseThrow().book().state();
        assertThat(found.rescheduling()).isNotNull().isEqualTo(stored.book().state().rescheduling());
        assertThat(found.workshop().placed()).contains(ETOILE);
    }

    @Test
    void readsABookThatTheVersionBeforeLeftInTheMiddleOfAMove() {
        var stored = books.find(workshop).orElseThrow();
        stored.book().request(asking(SAINT_DENIS, names(1_500)), OPEN);
        stored = books.save(stored, List.of());
        stored.book().follow(told(2, 2, ETOILE));
        books.save(stored, List.of());
        mongo.getCollection("seat_books").updateOne(new Document("_id", workshop.value()),
                new Document("$unset", new Document("rescheduling.before", "").append("workshop.attendance", ""))
                        .append("$set", new Document("rescheduling.formerly", new Document("roomName", "Marly"))));

        var book = books.find(workshop).orElseThrow().book();

        assertThat(book.state().rescheduling().before()).isNull();
        assertThat(book.workshop().attended()).isEmpty();
        assertThat(book.hasMoreToTell()).isTrue();
    }

    @Test
    void takesOutWhatLeavesAndFindsItAmongTheEnded() {
        var stored = books.find(workshop).orElseThrow();
        var request = asking(SAINT_DENIS, "ada", "bob", "cleo");
        var answer = stored.book().request(request, OPEN);
        stored = books.save(stored, List.of());
        stored.book().withdraw(answer.registrations().get(1).registration().id(), new Organiser());
        stored = books.save(stored, List.of());
        var left = stored.book().state().registrations().get(1);

        ended.add(workshop, List.of(left));
        ended.add(workshop, List.of(left));
        stored.book().letGo(List.of(left));
        stored = books.save(stored, List.of());
        stored.book().request(asking(SAINT_DENIS, "dan"), OPEN);
        stored = books.save(stored, List.of());

        var found = books.find(workshop).orElseThrow().book();
        assertThat(found.state()).isEqualTo(stored.book().state());
        assertThat(found.state().registrations()).extracting(Registration::number).containsExactly(0, 2, 3);
        assertThat(found.counts().withdrawn()).isOne();
        assertThat(found.counts()).isEqualTo(stored.book().counts());
        assertThat(ended.find(workshop, Set.of(left.id()), Set.of())).containsExactly(left);
        assertThat(ended.find(workshop, Set.of(), Set.of(request.key()))).containsExactly(left);
        assertThat(ended.find(new WorkshopId(UUID.randomUUID()), Set.of(left.id()), Set.of(request.key()))).isEmpty();
    }

    @Test
    void countsWhatIsTakenOfAQuotaAndNoMore() {
        var account = "account " + workshop;
        var use = new Use(Quota.ACCOUNT, account, 20, 50);
        var other = new Use(Quota.AUTHORITY, account, 20, 1_000);

        assertThat(allowances.take(List.of(use, other))).isEmpty();
        assertThat(allowances.take(List.of(other, use, use))).containsExactly(2);
        assertThat(allowances.take(List.of(use))).containsExactly(0);
        allowances.giveBack(List.of(use));
        assertThat(allowances.take(List.of(use))).isEmpty();
    }

    @Test
    void countsExactlyHoweverManyTakeAtOnce() {
        var use = new Use(Quota.ACCOUNT, "crowd " + workshop, 1, 50);

        var refused = IntStream.range(0, 200)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> allowances.take(List.of(use)))).toList().stream()
                .filter(taken -> !taken.join().isEmpty()).count();

        assertThat(refused).isEqualTo(150);
    }

    @Test
    void marksABookInWhichPeopleAreStillToBeTold() {
        var stored = books.find(workshop).orElseThrow();
        stored.book().request(asking(SAINT_DENIS, names(1_500)), OPEN);
        stored = books.save(stored, List.of());
        assertThat(books.untoldSince(Instant.now(Clock.systemUTC()).plusSeconds(60))).doesNotContain(workshop);

        stored.book().follow(told(2, 2, ETOILE));
        stored = books.save(stored, List.of());
        assertThat(books.untoldSince(Instant.now(Clock.systemUTC()).plusSeconds(60))).contains(workshop);

        stored.book().tellMore();
        books.save(stored, List.of());
        assertThat(books.untoldSince(Instant.now(Clock.systemUTC()).plusSeconds(60))).doesNotContain(workshop);
    }

    @Test
    void writesNothingOfWhatWasDecidedOnAnOutdatedCopy() {
        var mine = books.find(workshop).orElseThrow();
        var theirs = books.find(workshop).orElseThrow();
        theirs.book().request(asking(SAINT_DENIS, "ada"), OPEN);
        books.save(theirs, List.of());

        mine.book().request(asking(SAINT_DENIS, "bob"), OPEN);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> books.save(mine, List.of(event(1))));
        assertThat(books.find(workshop).orElseThrow().book().state()).isEqualTo(theirs.book().state());
        assertThat(raw().getList("outbox", Document.class)).isEmpty();
    }

    @Test
    void opensABookOnce() {
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> books.add(SeatBook.open(told(1, 2, MARLY), AdmissionRules.NONE)));
    }

    @Test
    void tellsWhetherACopyIsTheLatest() {
        var copy = books.find(workshop).orElseThrow();
        assertThat(books.isLatest(copy)).isTrue();

        var other = books.find(workshop).orElseThrow();
        other.book().request(asking(SAINT_DENIS, "ada"), OPEN);
        other = books.save(other, List.of());

        assertThat(books.isLatest(copy)).isFalse();
        assertThat(books.isLatest(other)).isTrue();
    }

    @Test
    void writesTheEventsWithTheSeats() {
        var stored = books.find(workshop).orElseThrow();
        stored.book().request(asking(SAINT_DENIS, "ada"), OPEN);

        StoredSeatBook saved = books.save(stored, List.of(event(1)));

        assertThat(saved.book().hasChanges()).isFalse();
        assertThat(saved.book().state().sequence()).isOne();
    }

    @Test
    void keepsWhatWasToldOfAPersonAtEachRegistration() {
        var first = asking(SAINT_DENIS, "ada").applicants().getFirst();
        var second = asking(SAINT_DENIS, "ada").applicants().getFirst();
        var one = registration(first.registration(), first);
        var other = registration(second.registration(), second);
        var renamed = new Person("A.", "King", "ADA@example.org", "", "fr");

        participants.add(edition, List.of(one), Map.of(one.id(), ADA));
        participants.add(edition, List.of(other), Map.of(other.id(), renamed));
        participants.add(edition, List.of(one), Map.of(one.id(), ADA));

        assertThat(participants.find(List.of(one, other))).containsOnly(Map.entry(one.id(), ADA),
                Map.entry(other.id(), renamed));
    }

    private static Registration registration(RegistrationId id,
            Applicant applicant) {
        return new Registration(id, 0, applicant.participant(), SAINT_DENIS, "karim", List.of(),
                Registration.State.SEATED, NOW, Traits.UNKNOWN, null, null, null);
    }

    @Test
    void keepsTheNewestStateOfAnEdition() {
        editions.keepNewest(edition(2, "two"));
        editions.keepNewest(edition(1, "one"));
        editions.keepNewest(edition(2, "again"));

        assertThat(editions.find(edition)).contains(edition(2, "two"));
        editions.keepNewest(edition(3, "three"));
        assertThat(editions.find(edition)).contains(edition(3, "three"));
    }

    private Edition edition(long sequence, String name) {
        return new Edition(edition, sequence, name, Edition.Status.OPEN, "Paris", "Europe/Paris", OPEN.opensAt(),
                OPEN.closesAt(), "organisatrice@example.org");
    }

    private SeatEvent event(long sequence) {
        return new SeatAssigned(UUID.randomUUID(), UUID.randomUUID(), sequence, Clock.systemUTC().instant(),
                new fr.raict.contracts.Person(UUID.randomUUID(), "Ada", "Lovelace", "ada@example.org", "fr"),
                new WorkshopBrief(workshop.value(), "Filières agricoles", "RAICT 2027", "Paris", "Europe/Paris",
                        "organisatrice@example.org", 1, null, null, null),
                "token", null);
    }

    private Document raw() {
        return mongo.getCollection("seat_books").find(new Document("_id", workshop.value())).first();
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "person" + i).toArray(String[]::new);
    }
}
