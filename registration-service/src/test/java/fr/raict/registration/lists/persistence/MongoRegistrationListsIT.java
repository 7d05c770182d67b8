package fr.raict.registration.lists.persistence;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.lists.application.ListedRegistrations;
import fr.raict.registration.lists.application.RegistrationQuery;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.application.StoredSeatBook;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Authority;
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

import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MongoRegistrationListsIT {

    private static final Paging ALL = new Paging(0, 100);

    @Autowired
    private SeatBooks books;
    @Autowired
    private RegistrationLists lists;
    @Autowired
    private ListedRegistrations reading;
    @Autowired
    private Participants participants;
    @Autowired
    private MongoOperations mongo;
    private final EditionId edition = new EditionId(UUID.randomUUID());
    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID());

    @Test
    void showsARowOnlyInTheNewestVersionItWasWrittenIn() {
        var early = open(workshop, MARLY);
        register(early, "ada");
        var asOfThen = Map.copyOf(early.book().changes().registrations());
        early = books.save(early, List.of());
        var outdated = new SeatBook(early.book().state());
        lists.write(early.book().summary(), asOfThen.values());
        early.book().withdraw(asOfThen.get(0).id(), new Organiser());
        var withdrawn = early.book().changes().registrations();
        early = books.save(early, List.of());

        lists.write(early.book().summary(), withdrawn.values());
        lists.write(outdated.summary(), asOfThen.values());

        assertThat(ofWorkshop()).extracting(each -> each.registration().state())
                .containsExactly(Registration.State.WITHDRAWN);
        assertThat(reading.summaries(edition)).singleElement()
                .satisfies(summary -> assertThat(summary.counts().withdrawn()).isOne());
    }

    @Test
    void readsASummaryAgainOnlyWhenItHasAnotherVersion() {
        listed(open(workshop, MARLY), "ada");
        var other = listed(open(new WorkshopId(UUID.randomUUID()), later()), "bob");
        lists.flush();
        assertThat(reading.summaries(edition)).extracting(summary -> summary.counts().seated()).containsExactly(1, 1);

        changeStored(workshop, new Document("$set", new Document("counts.seated", 7)));
        assertThat(reading.summaries(edition)).extracting(summary -> summary.counts().seated()).containsExactly(1, 1);
        changeStored(other.book().workshop().id(), new Document("$set", new Document("counts.seated", 3))
                .append("$inc", new Document("version", 1)));

        assertThat(reading.summaries(edition)).extracting(summary -> summary.counts().seated())
                .containsExactlyInAnyOrder(1, 3);
    }

    /** As another instance of the service does. */
    private void changeStored(WorkshopId id, Document change) {
        mongo.getCollection("seat_book_summaries").updateOne(new Document("_id", id.value()), change);
    }

    @Test
    void bringsInWhateverWasMissedAndWritesNothingTwice() {
        var stored = open(workshop, MARLY);
        register(stored, names(700));
        stored = books.save(stored, List.of());

        reconcile(stored.book());
        assertThat(reading.count(all(new Among.OfWorkshop(workshop), Order.EARLIEST))).isEqualTo(700);
        mongo.getCollection("registrations").updateMany(new Document("workshop", workshop.value()),
                new Document("$set", new Document("untouched", true)));
        mongo.getCollection("registrations").deleteOne(new Document("workshop", workshop.value()));
        reconcile(stored.book());

        assertThat(reading.count(all(new Among.OfWorkshop(workshop), Order.EARLIEST))).isEqualTo(700);
        assertThat(mongo.getCollection("registrations").countDocuments(
                new Document("workshop", workshop.value()).append("untouched", true))).isEqualTo(699);
    }

    @Test
    void carriesAMarkUntilTheListsHaveWhatWasWritten() {
        var stored = open(workshop, MARLY);
        register(stored, "ada");
        stored = books.save(stored, List.of());
        assertThat(books.unlistedSince(NOW.plus(Duration.ofDays(3650)))).contains(workshop);

        reconcile(stored.book());
        assertThat(stored.isListedButForLatest()).isTrue();
        noteAsListed(stored);

        assertThat(books.unlistedSince(NOW.plus(Duration.ofDays(3650)))).doesNotContain(workshop);
        assertThat(books.isLatest(stored.listed())).isTrue();
    }

    @Test
    void keepsTheMarkOfAWriteThatAnotherOneFollowed() {
        var stored = open(workshop, MARLY);
        register(stored, "ada");
        stored = books.save(stored, List.of());
        var readByAnother = books.find(workshop).orElseThrow();
        register(readByAnother, "bob");
        readByAnother = books.save(readByAnother, List.of());
        assertThat(readByAnother.isListedButForLatest()).isFalse();

        noteAsListed(stored);
        assertThat(raw().get("unlistedSince")).isNotNull();
        reconcile(readByAnother.book());
        noteAsListed(readByAnother);

        assertThat(raw().get("unlistedSince")).isNull();
        assertThat(books.isLatest(readByAnother)).isFalse();
    }

    @Test
    void cutsAListIntoPagesThatMissNobodyAndNameNobodyTwice() {
        listed(open(workshop, MARLY), names(60));
        var other = new WorkshopId(UUID.randomUUID());
        listed(open(other, new Placement(MARLY.room(), "Marly", NOW, NOW.plus(Duration.ofHours(1)))), names(45));

        for (var order : Order.values()) {
            var found = IntStream.range(0, 12)
                    .mapToObj(page -> reading.find(RegistrationQuery.all(new Among.OfEdition(edition), order,
                            new Paging(page, 10))))
                    .flatMap(List::stream).map(each -> each.registration().id()).toList();
            assertThat(found).hasSize(105).doesNotHaveDuplicates();
        }
        assertThat(reading.find(all(new Among.OfEdition(edition), Order.PROGRAMME)).getFirst().workshop())
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
        reconcile(books.save(stored, List.of()).book());

        assertThat(inProgramme()).containsExactly(other, workshop);
    }

    @Test
    void movesWhatHasLeftTheBookWithItsWorkshop() {
        listed(open(workshop, MARLY), "ada");
        var other = new WorkshopId(UUID.randomUUID());
        var stored = listed(open(other, later()), "bob");
        stored.book().withdraw(stored.book().state().registrations().getFirst().id(), new Organiser());
        stored = books.save(stored, List.of());
        reconcile(stored.book());
        stored.book().letGo(stored.book().state().registrations());
        stored = books.save(stored, List.of());
        assertThat(inProgramme()).containsExactly(workshop, other);

        stored.book().follow(told(other, 2, new Placement(MARLY.room(), "Marly", NOW, NOW.plus(Duration.ofHours(1)))));
        stored = books.save(stored, List.of());
        lists.moveEnded(stored.book().summary());
        lists.moveEnded(stored.book().summary());

        assertThat(inProgramme()).containsExactly(other, workshop);
    }

    @Test
    void showsADelegateWhatTheirMandatesAllow() {
        var here = new Authority("HERE-" + workshop, "Saint-Denis");
        var there = new Authority("THERE-" + workshop, "Chartres");
        var stored = open(workshop, MARLY);
        stored.book().request(asking(UUID.randomUUID(), "karim", here, "ada"), OPEN);
        stored.book().request(asking(UUID.randomUUID(), "anne", here, "bob"), OPEN);
        stored.book().request(asking(UUID.randomUUID(), "karim", there, "cleo"), OPEN);
        reconcile(books.save(stored, List.of()).book());

        assertThat(seenBy(Set.of(here.code()), Set.of())).isEqualTo(2);
        assertThat(seenBy(Set.of(), Set.of(here.code()))).isOne();
        assertThat(seenBy(Set.of(there.code()), Set.of(here.code()))).isEqualTo(2);
        assertThat(seenBy(Set.of(), Set.of())).isZero();
    }

    private long seenBy(Set<String> confirmed, Set<String> pending) {
        return reading.count(all(new Among.SeenBy(new Delegate("karim", confirmed, pending)), Order.PROGRAMME));
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

        assertThat(reading.people(edition, SearchWords.of("nan"), 10)).containsExactly(ada);
        assertThat(reading.people(edition, SearchWords.of("LOEU bob"), 10)).containsExactly(bob);
        assertThat(reading.people(edition, SearchWords.of("saint-den"), 10)).containsExactlyInAnyOrder(ada, bob);
        assertThat(reading.people(edition, SearchWords.of("example"), 1)).hasSize(1);
        assertThat(reading.people(new EditionId(UUID.randomUUID()), SearchWords.of("ada"), 10)).isEmpty();
    }

    private void reconcile(SeatBook book) {
        lists.reconcile(book.summary(), book.state().registrations());
    }

    private StoredSeatBook open(WorkshopId id, Placement placement) {
        var stored = books.add(SeatBook.open(told(id, 1, placement), AdmissionRules.NONE));
        noteAsListed(stored);
        return stored.listed();
    }

    private void noteAsListed(StoredSeatBook stored) {
        books.listed(Map.of(stored.book().workshop().id(), stored.book().state().version()));
    }

    private Workshop told(WorkshopId id, long sequence, Placement placement) {
        return new Workshop(id, edition, sequence, "Filières agricoles", Workshop.Status.PUBLISHED, 1_000, placement,
                (int) sequence, "", null);
    }

    private static Placement later() {
        return new Placement(MARLY.room(), "Marly", MARLY.startsAt().plusSeconds(60), MARLY.endsAt());
    }

    private StoredSeatBook listed(StoredSeatBook stored, String... people) {
        register(stored, people);
        var saved = books.save(stored, List.of());
        reconcile(saved.book());
        return saved;
    }

    private void register(StoredSeatBook stored, String... people) {
        stored.book().request(asking(SAINT_DENIS, people), OPEN);
    }

    private static Person person(String givenName, String familyName, String email) {
        return new Person(givenName, familyName, email, "", "fr");
    }

    private static RegistrationQuery all(Among among, Order order) {
        return new RegistrationQuery(among, Optional.empty(), Optional.empty(), order, ALL);
    }

    private List<ListedRegistration> ofWorkshop() {
        return reading.find(all(new Among.OfWorkshop(workshop), Order.EARLIEST));
    }

    private List<WorkshopId> inProgramme() {
        return reading.find(all(new Among.OfEdition(edition), Order.PROGRAMME)).stream()
                .map(ListedRegistration::workshop).toList();
    }

    private Document raw() {
        return mongo.getCollection("seat_books").find(new Document("_id", workshop.value())).first();
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "person" + i).toArray(String[]::new);
    }
}
