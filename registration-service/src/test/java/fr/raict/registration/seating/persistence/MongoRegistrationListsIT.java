package fr.raict.registration.seating.persistence;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.seating.application.ListedRegistration;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.Person;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.application.RegistrationQuery;
import fr.raict.registration.seating.application.RegistrationQuery.Among;
import fr.raict.registration.seating.application.RegistrationQuery.Order;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.application.StoredSeatBook;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.Viewer.Delegate;
import fr.raict.registration.seating.domain.Viewer.Organiser;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class MongoRegistrationListsIT {

    private static final Paging ALL = new Paging(0, 100);

    @Autowired
    private SeatBooks books;
    @Autowired
    private RegistrationLists lists;
    @Autowired
    private Participants participants;
    @Autowired
    private MongoOperations mongo;
    @Autowired
    private ListMigration migration;
    private final EditionId edition = new EditionId(UUID.randomUUID());
    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID());

    @Test
    void showsARowOnlyInTheNewestVersionItWasWrittenIn() {
        var early = open(workshop, MARLY);
        register(early, "ada");
        var asOfThen = Map.copyOf(early.book().changes().registrations());
        early = books.save(early, List.of());
        var outdated = new SeatBook(early.book().state());
        lists.write(early.book(), new TreeMap<>(asOfThen));
        early.book().withdraw(asOfThen.get(0).id(), new Organiser());
        var withdrawn = early.book().changes().registrations();
        early = books.save(early, List.of());

        lists.write(early.book(), withdrawn);
        lists.write(outdated, new TreeMap<>(asOfThen));

        assertThat(ofWorkshop()).extracting(each -> each.registration().state())
                .containsExactly(Registration.State.WITHDRAWN);
        assertThat(lists.summaries(edition)).singleElement()
                .satisfies(summary -> assertThat(summary.counts().withdrawn()).isOne());
    }

    @Test
    void bringsInWhateverWasMissedAndWritesNothingTwice() {
        var stored = open(workshop, MARLY);
        register(stored, names(700));
        stored = books.save(stored, List.of());

        lists.reconcile(stored.book());
        assertThat(lists.count(all(new Among.OfWorkshop(workshop), Order.EARLIEST))).isEqualTo(700);
        mongo.getCollection("registrations").updateMany(new Document("workshop", workshop.value()),
                new Document("$set", new Document("untouched", true)));
        mongo.getCollection("registrations").deleteOne(new Document("workshop", workshop.value()));
        lists.reconcile(stored.book());

        assertThat(lists.count(all(new Among.OfWorkshop(workshop), Order.EARLIEST))).isEqualTo(700);
        assertThat(mongo.getCollection("registrations").countDocuments(
                new Document("workshop", workshop.value()).append("untouched", true))).isEqualTo(699);
    }

    @Test
    void carriesAMarkUntilTheListsHaveWhatWasWritten() {
        var stored = open(workshop, MARLY);
        register(stored, "ada");
        stored = books.save(stored, List.of());
        assertThat(books.unlistedSince(NOW.plus(Duration.ofDays(3650)))).contains(workshop);

        lists.reconcile(stored.book());
        stored = books.listed(stored);

        await().untilAsserted(
                () -> assertThat(books.unlistedSince(NOW.plus(Duration.ofDays(3650)))).doesNotContain(workshop));
        assertThat(books.isLatest(stored)).isTrue();
    }

    @Test
    void keepsTheMarkOfAWriteThatAnotherOneFollowed() {
        var stored = open(workshop, MARLY);
        register(stored, "ada");
        stored = books.save(stored, List.of());
        var readByAnother = books.find(workshop).orElseThrow();
        register(readByAnother, "bob");
        readByAnother = books.listed(books.save(readByAnother, List.of()));

        assertThat(raw().get("unlistedSince")).isNotNull();
        lists.reconcile(readByAnother.book());
        books.reconciled(readByAnother);

        await().untilAsserted(() -> assertThat(raw().get("unlistedSince")).isNull());
        assertThat(books.isLatest(readByAnother)).isFalse();
    }

    @Test
    void cutsAListIntoPagesThatMissNobodyAndNameNobodyTwice() {
        listed(open(workshop, MARLY), names(60));
        var other = new WorkshopId(UUID.randomUUID());
        listed(open(other, new Placement(MARLY.room(), "Marly", NOW, NOW.plus(Duration.ofHours(1)))), names(45));

        for (var order : Order.values()) {
            var found = IntStream.range(0, 12)
                    .mapToObj(page -> lists.find(RegistrationQuery.all(new Among.OfEdition(edition), order,
                            new Paging(page, 10))))
                    .flatMap(List::stream).map(each -> each.registration().id()).toList();
            assertThat(found).hasSize(105).doesNotHaveDuplicates();
        }
        assertThat(lists.find(all(new Among.OfEdition(edition), Order.PROGRAMME)).getFirst().workshop())
                .isEqualTo(other);
    }

    @Test
    void followsAWorkshopThatIsMovedToItsNewPlaceInTheProgramme() {
        listed(open(workshop, MARLY), "ada");
        var other = new WorkshopId(UUID.randomUUID());
        var stored = listed(open(other, later()), "bob");
        assertThat(inProgramme()).containsExactly(workshop, other);

        stored.book().follow(told(other, 2, new Placement(MARLY.room(), "Marly", NOW, NOW.plus(Duration.ofHours(1)))));
        assertThat(stored.book().changes().moved()).isTrue();
        lists.reconcile(books.save(stored, List.of()).book());

        assertThat(inProgramme()).containsExactly(other, workshop);
    }

    @Test
    void showsADelegateWhatTheirMandatesAllow() {
        var stored = open(workshop, MARLY);
        stored.book().request(asking(UUID.randomUUID(), "karim", SAINT_DENIS, "ada"), OPEN);
        stored.book().request(asking(UUID.randomUUID(), "anne", SAINT_DENIS, "bob"), OPEN);
        stored.book().request(asking(UUID.randomUUID(), "karim", CHARTRES, "cleo"), OPEN);
        lists.reconcile(books.save(stored, List.of()).book());

        assertThat(seenBy(Set.of(SAINT_DENIS.code()), Set.of())).isEqualTo(2);
        assertThat(seenBy(Set.of(), Set.of(SAINT_DENIS.code()))).isOne();
        assertThat(seenBy(Set.of(CHARTRES.code()), Set.of(SAINT_DENIS.code()))).isEqualTo(2);
        assertThat(seenBy(Set.of(), Set.of())).isZero();
    }

    private long seenBy(Set<String> confirmed, Set<String> pending) {
        return lists.find(all(new Among.SeenBy(new Delegate("karim", confirmed, pending)), Order.PROGRAMME)).stream()
                .filter(each -> each.workshop().equals(workshop)).count();
    }

    @Test
    void findsPeopleByTheBeginningsOfWords() {
        var stored = open(workshop, MARLY);
        var request = asking(SAINT_DENIS, "ada", "bob");
        stored.book().request(request, OPEN);
        var registrations = List.copyOf(stored.book().changes().registrations().values());
        participants.add(edition, registrations, Map.of(
                registrations.get(0).id(), person("Ada", "Ñandú", "ada@example.org"),
                registrations.get(1).id(), person("Bob", "Lœuf", "bob@example.org")));
        var ada = registrations.get(0).participant();
        var bob = registrations.get(1).participant();

        assertThat(participants.search(edition, SearchWords.of("nan"), 10)).containsExactly(ada);
        assertThat(participants.search(edition, SearchWords.of("LOEU bob"), 10)).containsExactly(bob);
        assertThat(participants.search(edition, SearchWords.of("saint-den"), 10)).containsExactlyInAnyOrder(ada, bob);
        assertThat(participants.search(edition, SearchWords.of("example"), 1)).hasSize(1);
        assertThat(participants.search(new EditionId(UUID.randomUUID()), SearchWords.of("ada"), 10)).isEmpty();
    }

    @Test
    void movesWhatAnEarlierVersionKeptByPersonToTheRegistrations() {
        var stored = open(workshop, MARLY);
        register(stored, names(450));
        stored = books.save(stored, List.of());
        var told = new HashMap<UUID, Document>();
        for (var registration : stored.book().state().registrations()) {
            told.computeIfAbsent(registration.participant().value(), id -> new Document("_id", id)
                    .append("edition", edition.value()).append("told", new Document())).get("told", Document.class)
                    .append(registration.id().toString(), new Document("givenName", "Ada").append("familyName", "King")
                            .append("email", "ada@example.org").append("jobTitle", "").append("language", "en"));
        }
        mongo.getCollection("participants").insertMany(List.copyOf(told.values()));
        mongo.getCollection("migrations").deleteOne(new Document("_id", "registration-lists"));

        migration.afterSingletonsInstantiated();
        mongo.getCollection("migrations").deleteOne(new Document("_id", "registration-lists"));
        migration.afterSingletonsInstantiated();

        assertThat(lists.count(all(new Among.OfWorkshop(workshop), Order.EARLIEST))).isEqualTo(450);
        assertThat(ofWorkshop()).allSatisfy(each -> assertThat(each.person())
                .isEqualTo(new Person("Ada", "King", "ada@example.org", "", Person.Language.EN)));
        assertThat(participants.search(edition, SearchWords.of("king"), 500)).hasSize(450);
        assertThat(mongo.getCollection("participants").countDocuments()).isZero();
    }

    private StoredSeatBook open(WorkshopId id, Placement placement) {
        return books.listed(books.add(SeatBook.open(told(id, 1, placement))));
    }

    private Workshop told(WorkshopId id, long sequence, Placement placement) {
        return new Workshop(id, edition, sequence, "Filières agricoles", Workshop.Status.PUBLISHED, 1_000, placement,
                (int) sequence, "");
    }

    private static Placement later() {
        return new Placement(MARLY.room(), "Marly", MARLY.startsAt().plusSeconds(60), MARLY.endsAt());
    }

    private StoredSeatBook listed(StoredSeatBook stored, String... people) {
        register(stored, people);
        var saved = books.save(stored, List.of());
        lists.reconcile(saved.book());
        return saved;
    }

    private void register(StoredSeatBook stored, String... people) {
        stored.book().request(asking(SAINT_DENIS, people), OPEN);
    }

    private static Person person(String givenName, String familyName, String email) {
        return new Person(givenName, familyName, email, "", Person.Language.FR);
    }

    private static RegistrationQuery all(Among among, Order order) {
        return new RegistrationQuery(among, Optional.empty(), Optional.empty(), order, ALL);
    }

    private List<ListedRegistration> ofWorkshop() {
        return lists.find(all(new Among.OfWorkshop(workshop), Order.EARLIEST));
    }

    private List<WorkshopId> inProgramme() {
        return lists.find(all(new Among.OfEdition(edition), Order.PROGRAMME)).stream()
                .map(ListedRegistration::workshop).toList();
    }

    private Document raw() {
        return mongo.getCollection("seat_books").find(new Document("_id", workshop.value())).first();
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "person" + i).toArray(String[]::new);
    }
}
