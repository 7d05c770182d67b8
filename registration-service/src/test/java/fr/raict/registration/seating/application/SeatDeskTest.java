package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;

import fr.raict.contracts.Event;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.UnreliableSeatBooks.Failure;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Quota;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatAnswer;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRefused.QuotaReached;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationClosed;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.WORKSHOP;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.placed;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

class SeatDeskTest {

    private static final SeatingSettings SETTINGS = new SeatingSettings(Duration.ofSeconds(10), 500,
            Duration.ofSeconds(1), 0);

    private static final Function<SeatBook, List<Use>> NO_QUOTA = _ -> List.of();

    private final UnreliableSeatBooks books = new UnreliableSeatBooks();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final Clock clock = new Clock() {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };
    /** Work waits here until the test says so: what is asked before is one batch. */
    private final List<Runnable> work = new ArrayList<>();
    private final People people = new People();
    private final UnreliableLists lists = new UnreliableLists();
    private final ListUpkeep upkeep = new ListUpkeep(books, lists, clock);
    private final UnreliableEnded ended = new UnreliableEnded();
    private final KeptEngagements engagements = new KeptEngagements();
    private final CountedAllowances allowances = new CountedAllowances();
    private final SeatDesk desk = desk();

    @BeforeEach
    void openTheBook() {
        books.add(SeatBook.open(workshop(1, 2), AdmissionRules.NONE));
    }

    private SeatDesk desk() {
        return new SeatDesk(WORKSHOP, books, writer(), ended, allowances, new SeatBookCopies(), SETTINGS, work::add,
                clock, ALWAYS_OPEN);
    }

    private SeatBookWriter writer() {
        SeatAnnouncements announcements = (_, happened, _) -> happened.stream().map(_ -> mock(Event.class)).toList();
        return new SeatBookWriter(books, people, announcements, upkeep, ended, engagements);
    }

    @Test
    void decidesAllThatWaitsInOneWriteInOrderOfArrival() {
        var answers = IntStream.range(0, 5).mapToObj(i -> ask("person" + i)).toList();
        assertThat(answers).noneMatch(CompletableFuture::isDone);

        doTheWork();

        assertThat(books.writes()).isOne();
        assertThat(answers).extracting(answer -> answer.join().registrations().getFirst().rank()).containsExactly(0, 0,
                1, 2, 3);
        assertThat(books.published()).hasSize(5);
    }

    @Test
    void answersNobodyBeforeTheWrite() {
        books.failNext(Failure.BEFORE_WRITING, Failure.BEFORE_WRITING, Failure.BEFORE_WRITING);
        var answer = ask("ada");

        doTheWork();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(SeatingUnavailable.class);
        assertThat(books.state(WORKSHOP).registrations()).isEmpty();
    }

    @Test
    void keepsTheTimeOfASeatWhoseWriteNobodyKnewOf() {
        books.failNext(Failure.AFTER_WRITING);
        var answer = ask("ada");

        doTheWork();

        assertThat(answer.join().registrations().getFirst().registration().isSeated()).isTrue();
        assertThat(engagements.entered()).containsExactly(person("ada"));
    }

    @Test
    void triesAgainWhenTheWriteFailed() {
        books.failNext(Failure.BEFORE_WRITING);
        var answer = ask("ada");

        doTheWork();

        assertThat(answer.join().registeredSomebody()).isTrue();
        assertThat(books.state(WORKSHOP).registrations()).hasSize(1);
    }

    @Test
    void findsOutByReadingWhetherAWriteOfUnknownOutcomeWentThrough() {
        books.failNext(Failure.AFTER_WRITING);
        var answers = List.of(ask("ada"), ask("bob"), ask("cleo"));

        doTheWork();

        assertThat(books.state(WORKSHOP).registrations()).hasSize(3);
        assertThat(books.published()).hasSize(3);
        assertThat(answers).extracting(answer -> answer.join().registrations().getFirst())
                .containsExactlyElementsOf(inTheStore());
    }

    @Test
    void decidesAnewWhenAnotherInstanceWasQuicker() {
        var other = desk();
        ask("ada");
        doTheWork();
        ask(other, "bob");
        doTheWork();

        var answer = ask("cleo");
        doTheWork();

        assertThat(answer.join().registrations().getFirst().rank()).isOne();
        assertThat(books.state(WORKSHOP).registrations()).filteredOn(Registration::isSeated).hasSize(2);
    }

    @Test
    void tellsOfEachPersonOnceHoweverOftenTheBookIsDecidedOnAnew() {
        var other = desk();
        ask("ada");
        doTheWork();
        ask(other, "bob");
        doTheWork();

        books.failNext(Failure.BEFORE_WRITING);
        ask("cleo");
        doTheWork();

        assertThat(books.state(WORKSHOP).registrations()).hasSize(3);
        assertThat(people.tellings).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void oneDecisionThatFailsUnforeseenLeavesTheOthersAndTheBookUnharmed() {
        var first = ask("ada");
        CompletableFuture<Object> broken = desk.ask(PendingAnswer.onCopy(book -> {
            book.request(asking(SAINT_DENIS, "half done"), OPEN);
            throw new IllegalStateException("unforeseen");
        }));
        var last = ask("bob");

        doTheWork();

        assertThat(broken).isCompletedExceptionally();
        assertThat(first.join().registrations().getFirst().registration().isSeated()).isTrue();
        assertThat(last.join().registrations().getFirst().registration().isSeated()).isTrue();
        assertThat(books.state(WORKSHOP).registrations()).hasSize(2);
    }

    @Test
    void refusesWithoutAWrite() {
        var answer = desk.ask(PendingAnswer.onCopy(book -> {
            throw new RegistrationClosed();
        }));

        doTheWork();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(RegistrationClosed.class);
        assertThat(books.writes()).isZero();
    }

    @Test
    void looksIntoTheStoreAgainOnceItsCopyIsASecondOld() {
        var other = desk();
        ask("ada");
        doTheWork();
        ask(other, "bob");
        doTheWork();

        assertThat(seatedAsSeen(false)).isOne();
        now.set(NOW.plus(SETTINGS.copyTrustedFor()).minusMillis(1));
        assertThat(seatedAsSeen(false)).isOne();
        now.set(NOW.plus(SETTINGS.copyTrustedFor()));
        assertThat(seatedAsSeen(false)).isEqualTo(2);
    }

    @Test
    void looksIntoTheStoreAtOnceForWhoNeedsTheLatestState() {
        var other = desk();
        ask("ada");
        doTheWork();
        ask(other, "bob");
        doTheWork();

        assertThat(seatedAsSeen(true)).isEqualTo(2);
    }

    @Test
    void readsTheWholeBookOnlyWhenItChanged() {
        ask("ada");
        doTheWork();
        var reads = books.reads();

        now.set(NOW.plus(Duration.ofMinutes(1)));
        seatedAsSeen(true);

        assertThat(books.reads()).isEqualTo(reads);
    }

    @Test
    void listsWhatIsInTheStore() {
        ask("ada");
        ask("bob");

        doTheWork();
        upkeep.takeOffMarks();

        assertThat(lists.rows()).hasSize(2);
        assertThat(books.unlistedSince(NOW)).isEmpty();
    }

    @Test
    void registersPeopleEvenWhenTheListsCannotBeWrittenAndBringsThemInLater() {
        lists.failNext();
        var answer = ask("ada");
        doTheWork();

        assertThat(answer.join().registeredSomebody()).isTrue();
        assertThat(lists.rows()).isEmpty();

        upkeep.sweep();
        upkeep.takeOffMarks();

        assertThat(lists.rows()).hasSize(1);
        assertThat(books.unlistedSince(NOW)).isEmpty();
    }

    @Test
    void knowsNoWorkshopThatIsNotInTheStore() {
        var nowhere = new SeatDesk(new WorkshopId(UUID.randomUUID()), books, writer(), ended, allowances,
                new SeatBookCopies(),
                SETTINGS, work::add, clock, ALWAYS_OPEN);
        var answer = nowhere.ask(PendingAnswer.onCopy(SeatBook::seated));

        doTheWork();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(WorkshopUnknown.class);
    }

    @Test
    void refusesWhatTheOutboxHasNoRoomForAndWritesTheRest() {
        books.roomForEvents(2);
        var answers = List.of(ask("ada"), ask("bob"), ask("cleo"));

        doTheWork();

        assertThat(answers.get(1).join().registeredSomebody()).isTrue();
        assertThatThrownBy(answers.get(2)::join).hasCauseInstanceOf(EventsPending.class);
        assertThat(books.state(WORKSHOP).registrations()).hasSize(2);
        assertThat(people.told).as("nothing half done").hasSize(2);
    }

    @Test
    void refusesForWantOfRoomWithoutReadingTheBookUntilSomebodyMayHaveMadeRoom() {
        ask("ada");
        doTheWork();
        books.roomForEvents(0);
        var reads = books.reads();

        var refused = ask("bob");
        doTheWork();

        assertThatThrownBy(refused::join).hasCauseInstanceOf(EventsPending.class);
        assertThat(books.reads()).isEqualTo(reads);

        now.set(NOW.plus(SeatDesk.FULL_COPY_TRUSTED_FOR));
        ask("bob");
        doTheWork();
        assertThat(books.reads()).isEqualTo(reads + 1);
    }

    @Test
    void answersAtOnceWhoeverComesWhenTooManyWait() {
        for (var i = 0; i < SeatDesk.MOST_WAITING; i++) {
            desk.ask(PendingAnswer.onCopy(SeatBook::seated));
        }

        var beyond = ask("ada");

        assertThatThrownBy(beyond::join).hasCauseInstanceOf(SeatingUnavailable.class);
        doTheWork();
        assertThat(books.state(WORKSHOP).registrations()).isEmpty();
    }

    @Test
    void decidesNothingForWhoGaveUp() {
        ask("ada").cancel(false);

        doTheWork();

        assertThat(books.state(WORKSHOP).registrations()).isEmpty();
    }

    @Test
    void endedRegistrationsLeaveTheBookAndAreFoundAllTheSame() {
        var answered = manyWhoWithdrew();
        doTheWork();

        assertThat(books.state(WORKSHOP).registrations()).isEmpty();
        assertThat(ended.kept()).hasSize(SeatBook.MOST_ENDED);
        assertThat(lists.rows().values()).extracting(Registration::state).containsOnly(State.WITHDRAWN);
        assertThat(new SeatBook(books.state(WORKSHOP)).counts().withdrawn()).isEqualTo(SeatBook.MOST_ENDED);
        var id = answered.getFirst().id();
        var found = desk.ask(PendingAnswer.onLatest(Mentioned.registrations(List.of(id)),
                book -> book.withdraw(id, new Viewer.Organiser())));
        doTheWork();
        assertThat(found.join().registration()).isEqualTo(ended.kept().getFirst());
    }

    @Test
    void answersARequestAsBeforeWhoseRegistrationsHaveLeftTheBook() {
        var request = asking(SAINT_DENIS, "zoe", "yves");
        var first = desk.ask(PendingAnswer.registering(peopleOf(request), Mentioned.request(request.key()), NO_QUOTA,
                book -> book.request(request, OPEN)));
        doTheWork();
        withdraw(first.join().registrations().getFirst().registration());
        manyWhoWithdrew();
        doTheWork();
        assertThat(ended.kept()).extracting(Registration::participant).contains(person("zoe"));
        var writes = books.writes();

        var again = desk.ask(PendingAnswer.registering(peopleOf(request), Mentioned.request(request.key()), NO_QUOTA,
                book -> book.request(request, OPEN)));
        doTheWork();

        assertThat(again.join().registeredSomebody()).isFalse();
        assertThat(again.join().registrations()).extracting(each -> each.registration().state())
                .containsExactly(State.WITHDRAWN, State.SEATED);
        assertThat(books.writes()).isEqualTo(writes);
    }

    @Test
    void looksForNothingThatLeftWhileNothingDid() {
        ask("ada");
        ask("bob");

        doTheWork();

        assertThat(ended.searches()).isZero();
    }

    @Test
    void looksOnceForAllThatOneBatchAsksFor() {
        manyWhoWithdrew();
        doTheWork();
        var searches = ended.searches();

        ask("ada");
        ask("bob");
        ask("cleo");
        doTheWork();

        assertThat(ended.searches()).isEqualTo(searches + 1);
    }

    @Test
    void whatCannotLeaveStaysAndLeavesWithTheNextWrite() {
        ended.failNext();
        manyWhoWithdrew();
        doTheWork();
        assertThat(books.state(WORKSHOP).registrations()).hasSize(SeatBook.MOST_ENDED);

        ask("ada");
        doTheWork();

        assertThat(books.state(WORKSHOP).registrations()).extracting(Registration::participant)
                .containsExactly(person("ada"));
        assertThat(ended.kept()).hasSize(SeatBook.MOST_ENDED);
    }

    @Test
    void losesNobodyWhoeverDiesWhileTheyLeave() {
        for (var failure : List.of(Failure.BEFORE_WRITING, Failure.AFTER_WRITING)) {
            var answered = registerMany();
            var before = ended.kept().size();
            answered.forEach(this::askToWithdraw);
            books.failNext(Failure.NONE, failure);
            doTheWork();

            ask("latecomer" + failure.name());
            doTheWork();

            assertThat(ended.kept()).hasSize(before + SeatBook.MOST_ENDED);
            assertThat(books.state(WORKSHOP).registrations()).noneMatch(each -> !each.isActive());
            var counts = new SeatBook(books.state(WORKSHOP)).counts();
            assertThat(counts.withdrawn()).isEqualTo(ended.kept().size());
            assertThat(counts.all()).isEqualTo(ended.kept().size() + books.state(WORKSHOP).registrations().size());
        }
    }

    @Test
    void takesAllowancesOnceForABatchAndRefusesWhatGoesBeyond() {
        var answers = IntStream.range(0, 5).mapToObj(i -> askWithinQuota("mallory", 3, "person" + i)).toList();
        var honest = askWithinQuota("karim", 3, "ada", "bob");

        doTheWork();

        assertThat(allowances.asked()).isOne();
        assertThat(answers.subList(0, 3)).allSatisfy(answer -> assertThat(answer.join().registeredSomebody()).isTrue());
        assertThat(answers.subList(3, 5)).allSatisfy(answer -> assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(QuotaReached.class));
        assertThat(honest.join().registrations()).hasSize(2);
        assertThat(books.state(WORKSHOP).registrations()).hasSize(5);
    }

    @Test
    void takesAllowancesOnceHoweverOftenTheBookIsDecidedOnAnew() {
        books.failNext(Failure.BEFORE_WRITING, Failure.AFTER_WRITING);
        askWithinQuota("karim", 3, "ada");

        doTheWork();

        assertThat(allowances.used("karim")).isOne();
    }

    @Test
    void refusesForGoodWhatGoesBeyondOneOfItsQuotasAndGivesBackTheOther() {
        var request = asking(SAINT_DENIS, "ada");
        books.failNext(Failure.BEFORE_WRITING);
        ask("bob");
        var refused = desk.ask(PendingAnswer.registering(peopleOf(request), Mentioned.request(request.key()),
                _ -> List.of(new Use(Quota.PENDING_ACCOUNT, "mallory", 1, 9),
                        new Use(Quota.PENDING_AUTHORITY, "full", 1, 0)),
                book -> book.request(request, OPEN)));

        doTheWork();

        assertThatThrownBy(refused::join).hasCauseInstanceOf(QuotaReached.class);
        assertThat(allowances.used("mallory")).isZero();
        assertThat(books.state(WORKSHOP).registrations()).hasSize(1);
    }

    @Test
    void takesNothingForWhoIsRegisteredAlreadyNorForARepeatBeyondTheQuota() {
        var request = asking(SAINT_DENIS, "ada", "bob");
        askWithinQuota("karim", 2, request);
        doTheWork();

        var repeated = askWithinQuota("karim", 2, request);
        var known = askWithinQuota("karim", 2, "ada");
        doTheWork();

        assertThat(repeated.join().registeredSomebody()).isFalse();
        assertThat(known.join().registeredSomebody()).isFalse();
        assertThat(allowances.used("karim")).isEqualTo(2);
        assertThat(allowances.asked()).isOne();
    }

    @Test
    void countsARequestOnceThatIsSentManyTimesAtOnce() {
        var request = asking(SAINT_DENIS, "ada");
        var answers = IntStream.range(0, 50).mapToObj(_ -> askWithinQuota("karim", 1, request)).toList();

        doTheWork();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().registrations()).hasSize(1));
        assertThat(allowances.used("karim")).isOne();
        var beyond = asking(SAINT_DENIS, "bob");
        var refused = IntStream.range(0, 5).mapToObj(_ -> askWithinQuota("karim", 1, beyond)).toList();
        doTheWork();
        assertThat(refused).allSatisfy(answer -> assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(QuotaReached.class));
    }

    @Test
    void givesBackWhatCameToNothing() {
        books.roomForEvents(1);
        askWithinQuota("karim", 9, "ada");
        var refused = askWithinQuota("karim", 9, "bob");

        doTheWork();

        assertThatThrownBy(refused::join).hasCauseInstanceOf(EventsPending.class);
        assertThat(allowances.used("karim")).isOne();
    }

    @Test
    void takesNothingForWhomTheBookRefusesAnyway() {
        books.roomForEvents(1);
        var request = asking(SAINT_DENIS, "ada", "bob");
        var refused = IntStream.range(0, 3).mapToObj(_ -> askWithinQuota("karim", 9, request)).toList();

        doTheWork();

        assertThat(refused).allSatisfy(answer -> assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(EventsPending.class));
        assertThat(allowances.asked()).isZero();
    }

    private CompletableFuture<SeatAnswer> askWithinQuota(String account, int most, String... people) {
        return askWithinQuota(account, most, asking(SAINT_DENIS, people));
    }

    private CompletableFuture<SeatAnswer> askWithinQuota(String account, int most, SeatRequest request) {
        return desk.ask(PendingAnswer.registering(peopleOf(request), Mentioned.request(request.key()), book -> {
            var newcomers = book.newcomers(request, OPEN);
            return newcomers == 0 ? List.of() : List.of(new Use(Quota.ACCOUNT, account, newcomers, most));
        }, book -> book.request(request, OPEN)));
    }

    private List<Registration> manyWhoWithdrew() {
        var answered = registerMany();
        answered.forEach(this::askToWithdraw);
        return answered;
    }

    private List<Registration> registerMany() {
        var answers = IntStream.range(0, SeatBook.MOST_ENDED).mapToObj(i -> ask("many" + i)).toList();
        doTheWork();
        return answers.stream().map(answer -> answer.join().registrations().getFirst().registration()).toList();
    }

    private void withdraw(Registration registration) {
        askToWithdraw(registration);
        doTheWork();
    }

    private void askToWithdraw(Registration registration) {
        desk.ask(PendingAnswer.onLatest(book -> book.withdraw(registration.id(), new Viewer.Organiser())));
    }

    private int seatedAsSeen(boolean latest) {
        var answer = desk
                .ask(latest ? PendingAnswer.onLatest(SeatBook::seated) : PendingAnswer.onCopy(SeatBook::seated));
        doTheWork();
        return answer.join();
    }

    private List<RankedRegistration> inTheStore() {
        return placed(new SeatBook(books.state(WORKSHOP)));
    }

    private CompletableFuture<SeatAnswer> ask(String person) {
        return ask(desk, person);
    }

    private CompletableFuture<SeatAnswer> ask(SeatDesk desk, String person) {
        var request = asking(SAINT_DENIS, person);
        return desk.ask(PendingAnswer.registering(peopleOf(request), Mentioned.request(request.key()), NO_QUOTA,
                book -> book.request(request, OPEN)));
    }

    private static Map<RegistrationId, Person> peopleOf(SeatRequest request) {
        var people = new HashMap<RegistrationId, Person>();
        request.applicants().forEach(applicant -> people.put(applicant.registration(),
                new Person("Ada", "Lovelace", "ada@example.org", "", "fr")));
        return people;
    }

    private void doTheWork() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    private static final class People implements Participants {

        private final Map<RegistrationId, Person> told = new HashMap<>();
        private final List<RegistrationId> tellings = new ArrayList<>();

        @Override
        public void correct(EditionId edition, Collection<Registration> registrations, Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(EditionId edition, Collection<Registration> registrations, Map<RegistrationId, Person> people) {
            registrations.forEach(registration -> tellings.add(registration.id()));
            registrations.forEach(registration -> told.put(registration.id(), people.get(registration.id())));
        }

        @Override
        public Map<RegistrationId, Person> find(Collection<Registration> registrations) {
            return told;
        }
    }
}
