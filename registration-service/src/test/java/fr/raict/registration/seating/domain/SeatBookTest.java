package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Attendance.Mode;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRefused.AlreadyRegistered;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationClosed;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationNotYetOpen;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.SeatRefused.RequestKeyReused;
import fr.raict.registration.seating.domain.SeatRefused.WaitingListFull;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopCancelled;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.Viewer.Delegate;
import fr.raict.registration.seating.domain.Viewer.TicketHolder;
import fr.raict.registration.seating.domain.Workshop.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.ETOILE;
import static fr.raict.registration.seating.domain.SeatBookFixture.HYBRID;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.follow;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.placed;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.told;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SeatBookTest {

    @Nested
    class Request {

        @Test
        void seatsPeopleWhileSeatsAreFreeAndLetsTheOthersWaitInOrder() {
            var book = bookOf(2);

            var answer = register(book, "ada", "bob", "cleo", "dan");

            assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
            assertThat(waiting(book)).containsExactly(person("cleo"), person("dan"));
            assertThat(answer.registrations()).extracting(RankedRegistration::rank).containsExactly(0, 0, 1, 2);
            assertThat(book.changes().events()).hasExactlyElementsOfTypes(SeatEvent.Assigned.class,
                    SeatEvent.Assigned.class, SeatEvent.Waitlisted.class, SeatEvent.Waitlisted.class);
            assertThat(book.changes().events()).extracting(SeatEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        }

        @Test
        void answersTheSameKeyAsBeforeAndChangesNothing() {
            var book = bookOf(1);
            var key = UUID.randomUUID();
            var first = book.request(asking(key, "karim", SAINT_DENIS, "ada", "bob"), OPEN);
            saved(book);

            var again = book.request(asking(key, "karim", SAINT_DENIS, "ada", "bob"), OPEN);

            assertThat(again.registrations()).isEqualTo(first.registrations());
            assertThat(again.registeredSomebody()).isFalse();
            assertThat(book.hasChanges()).isFalse();
        }

        @Test
        void answersTheSameKeyEvenAfterRegistrationClosed() {
            var book = bookOf(1);
            var key = UUID.randomUUID();
            book.request(asking(key, "karim", SAINT_DENIS, "ada"), OPEN);

            var again = book.request(asking(key, "karim", SAINT_DENIS, "ada"), RegistrationWindow.OVER);

            assertThat(again.registrations()).hasSize(1);
        }

        @Test
        void doesNotRegisterSomebodyAgainWhenTheirRequestIsRepeatedAfterTheyWithdrew() {
            var book = bookOf(1);
            register(book, "ada");
            var key = UUID.randomUUID();
            var answered = book.request(asking(key, "karim", SAINT_DENIS, "ada"), OPEN);
            withdraw(book, answered);

            var again = book.request(asking(key, "karim", SAINT_DENIS, "ada"), OPEN);

            assertThat(again.registrations()).extracting(placed -> placed.registration().state())
                    .containsExactly(State.WITHDRAWN);
            assertThat(book.seated()).isZero();
        }

        @Test
        void refusesAKeyThatCameWithOtherPeople() {
            var book = bookOf(5);
            var key = UUID.randomUUID();
            book.request(asking(key, "karim", SAINT_DENIS, "ada"), OPEN);

            assertRefused(RequestKeyReused.class, book, asking(key, "karim", SAINT_DENIS, "bob"));
        }

        @Test
        void takesTheSameKeyOfTwoAccountsForTwoRequests() {
            var book = bookOf(5);
            var key = UUID.randomUUID();
            book.request(asking(key, "karim", SAINT_DENIS, "ada"), OPEN);

            book.request(asking(key, "anne", CHARTRES, "bob"), OPEN);

            assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
        }

        @Test
        void answersWithTheExistingRegistrationWhenTheAuthorityAsksAgain() {
            var book = bookOf(5);
            var first = register(book, "ada");
            saved(book);

            var again = register(book, "ada");

            assertThat(again.registeredSomebody()).isFalse();
            assertThat(again.registrations().getFirst().registration().id())
                    .isEqualTo(first.registrations().getFirst().registration().id());
            assertThat(book.changes().events()).isEmpty();
        }

        @Test
        void refusesSomebodyWhomTheAskerSeesRegisteredForAnotherAuthorityAndRegistersNoneOfTheOthers() {
            var book = bookOf(5);
            register(book, "ada");
            saved(book);
            var ofBoth = new Delegate("anne", Set.of(SAINT_DENIS.code(), CHARTRES.code()), Set.of());

            assertThatExceptionOfType(AlreadyRegistered.class)
                    .isThrownBy(() -> book.request(asking(UUID.randomUUID(), ofBoth, CHARTRES, "bob", "ada"), OPEN))
                    .satisfies(refusal -> assertThat(refusal.positions()).containsExactly(1));
            assertThat(book.hasChanges()).isFalse();
        }

        @Test
        void answersAStrangerTheSameWhetherOrNotSomebodyElseRegisteredThePerson() {
            var mallory = new Delegate("mallory", Set.of(), Set.of(SAINT_DENIS.code()));
            var anne = new Delegate("anne", Set.of(CHARTRES.code()), Set.of());
            for (var full : List.of(false, true)) {
                var strangers = Map.of(mallory, SAINT_DENIS, anne, CHARTRES);
                strangers.forEach((stranger, authority) -> {
                    var with = full ? bookOf(2) : bookOf(9);
                    register(with, "ada", "bob", "cleo");
                    var without = full ? bookOf(2) : bookOf(9);
                    register(without, "zoe", "bob", "cleo");

                    assertThat(shown(with, stranger, authority)).isEqualTo(shown(without, stranger, authority));
                    assertThat(with.seated()).isEqualTo(without.seated());
                    assertThat(with.waiting()).isEqualTo(without.waiting());
                });
            }
        }

        /** All that is shown of the answer, of the registration later, and of a repeat, but for its id. */
        private List<Object> shown(SeatBook book, Delegate stranger, Authority authority) {
            var answer = book.request(asking(UUID.randomUUID(), stranger, authority, "ada"), OPEN);
            var made = answer.registrations().getFirst();
            var again = book.request(asking(UUID.randomUUID(), stranger, authority, "ada"), OPEN);
            var withdrawn = book.withdraw(made.registration().id(), stranger);
            return List.of(answer.registeredSomebody(), made.rank(), made.registration().state(),
                    made.registration().number(), again.registeredSomebody(), again.registrations().getFirst().rank(),
                    withdrawn.registration().state());
        }

        @Test
        void keepsWhatEachRegisteredApart() {
            var book = bookOf(5);
            var first = register(book, "ada");
            book.request(asking(CHARTRES, "ada"), OPEN);

            withdraw(book, first);

            assertThat(seated(book)).containsExactly(person("ada"));
            assertThat(register(book, "ada").registeredSomebody()).isTrue();
            assertThat(book.request(asking(CHARTRES, "ada"), OPEN).registeredSomebody()).isFalse();
        }

        @Test
        void registersSomebodyAgainAfterTheyWithdrewAtTheEndOfTheLine() {
            var book = bookOf(1);
            var ada = register(book, "ada");
            register(book, "bob");
            withdraw(book, ada);

            register(book, "ada");

            assertThat(seated(book)).containsExactly(person("bob"));
            assertThat(waiting(book)).containsExactly(person("ada"));
        }

        @Test
        void refusesBeforeTheWindowAndFromItsEndOn() {
            var book = bookOf(1);
            var later = new RegistrationWindow(NOW.plusMillis(1), NOW.plus(Duration.ofDays(1)));
            var over = new RegistrationWindow(NOW.minus(Duration.ofDays(1)), NOW);

            assertThatExceptionOfType(RegistrationNotYetOpen.class)
                    .isThrownBy(() -> book.request(asking(CHARTRES, "ada"), later))
                    .satisfies(refusal -> assertThat(refusal.opensAt()).isEqualTo(later.opensAt()));
            assertThatExceptionOfType(RegistrationClosed.class)
                    .isThrownBy(() -> book.request(asking(CHARTRES, "ada"), over));
            assertThatExceptionOfType(RegistrationNotYetOpen.class)
                    .isThrownBy(() -> book.request(asking(CHARTRES, "ada"), RegistrationWindow.UNKNOWN));
            assertThat(book.request(asking(CHARTRES, "ada"), new RegistrationWindow(NOW, NOW.plusMillis(1)))
                    .registeredSomebody())
                    .isTrue();
        }

        @Test
        void refusesWhatIsNotPublished() {
            assertRefused(WorkshopUnknown.class, SeatBook.open(workshop(1, Status.SCHEDULED, 5, MARLY)),
                    asking(CHARTRES, "ada"));
            assertRefused(WorkshopCancelled.class, SeatBook.open(cancelled(1, 5)), asking(CHARTRES, "ada"));
            assertRefused(RegistrationClosed.class, SeatBook.open(workshop(1, Status.HELD, 5, MARLY)),
                    asking(CHARTRES, "ada"));
        }

        @Test
        void refusesWhenTheWaitingListIsFull() {
            var book = bookOf(1);
            register(book, names("seated", 1));
            register(book, names("waiting", WaitingList.LONGEST));

            assertRefused(WaitingListFull.class, book, asking(SAINT_DENIS, "zoe"));
        }

        private <E extends SeatRefused> void assertRefused(Class<E> refusal, SeatBook book, SeatRequest request) {
            var before = book.state().registrations().size();
            assertThatExceptionOfType(refusal).isThrownBy(() -> book.request(request, OPEN));
            assertThat(book.state().registrations()).hasSize(before);
        }
    }

    @Nested
    class Withdrawal {

        @Test
        void givesTheSeatToTheFirstInLine() {
            var book = bookOf(1);
            var ada = register(book, "ada");
            register(book, "bob");
            register(book, "cleo");
            saved(book);

            var placed = withdraw(book, ada);

            assertThat(placed.registration().state()).isEqualTo(State.WITHDRAWN);
            assertThat(seated(book)).containsExactly(person("bob"));
            assertThat(waiting(book)).containsExactly(person("cleo"));
            assertThat(book.changes().events()).hasExactlyElementsOfTypes(SeatEvent.Withdrawn.class,
                    SeatEvent.Promoted.class);
        }

        @Test
        void ofOneWhoWaitsMovesTheOthersUp() {
            var book = bookOf(1);
            register(book, "ada");
            var bob = register(book, "bob");
            register(book, "cleo");

            withdraw(book, bob);

            assertThat(placed(book)).extracting(RankedRegistration::rank).containsExactly(0, 0, 1);
            assertThat(seated(book)).containsExactly(person("ada"));
        }

        @Test
        void repeatedChangesNothing() {
            var book = bookOf(1);
            var ada = register(book, "ada");
            withdraw(book, ada);
            saved(book);

            var again = withdraw(book, ada);

            assertThat(again.registration().state()).isEqualTo(State.WITHDRAWN);
            assertThat(book.hasChanges()).isFalse();
        }

        @Test
        void isForThoseOnlyWhoSeeTheRegistration() {
            var book = bookOf(1);
            var ada = register(book, "ada").registrations().getFirst().registration();
            var foreign = new Delegate("anne", Set.of(CHARTRES.code()), Set.of());
            var pending = new Delegate("mallory", Set.of(), Set.of(SAINT_DENIS.code()));
            var otherTicket = new TicketHolder(new RegistrationId(UUID.randomUUID()));

            for (var viewer : List.of(foreign, pending, otherTicket)) {
                assertThatExceptionOfType(RegistrationUnknown.class)
                        .isThrownBy(() -> book.withdraw(ada.id(), viewer));
            }
            assertThat(book.withdraw(ada.id(), new TicketHolder(ada.id())).registration().isActive()).isFalse();
        }
    }

    @Nested
    class WithdrawalOfMany {

        @Test
        void endsThoseThatAreActiveAndPromotesAsManyOthers() {
            var book = bookOf(2);
            var spam = register(book, "eve", "eva").registrations().stream().map(each -> each.registration().id())
                    .toList();
            register(book, "ada", "bob", "cleo");
            saved(book);

            assertThat(book.withdrawAll(spam, true)).isEqualTo(2);
            assertThat(book.withdrawAll(spam, true)).isZero();

            assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
            assertThat(book.changes().events()).hasExactlyElementsOfTypes(SeatEvent.Withdrawn.class,
                    SeatEvent.Withdrawn.class, SeatEvent.Promoted.class, SeatEvent.Promoted.class);
        }

        @Test
        void endsAsManyAsCanBePublishedAndTheOthersLater() {
            var book = bookOf(9);
            var spam = register(book, "eve", "eva", "evi").registrations().stream()
                    .map(each -> each.registration().id()).toList();
            saved(book);
            book.limitEvents(5);

            assertThat(book.withdrawAll(spam, false)).isEqualTo(2);
            saved(book);
            assertThat(book.withdrawAll(spam, false)).isOne();

            assertThat(book.seated()).isZero();
            assertThat(book.changes().events()).singleElement().satisfies(
                    event -> assertThat(((SeatEvent.Withdrawn) event).told()).isFalse());
        }
    }

    @Nested
    class Ended {

        @Test
        void leaveOnceTheyAreManyAndThoseWhoWaitKeepTheirRanks() {
            var book = bookOf(1);
            register(book, names("early", SeatBook.MOST_ENDED)).registrations()
                    .forEach(each -> book.withdraw(each.registration().id(), new Viewer.Organiser()));
            register(book, "ada", "bob", "cleo");
            saved(book);

            var leaving = book.leaving();
            book.letGo(leaving);

            assertThat(leaving).hasSize(SeatBook.MOST_ENDED);
            assertThat(book.changes().departed()).hasSize(SeatBook.MOST_ENDED);
            assertThat(placed(book)).extracting(RankedRegistration::rank).containsExactly(0, 1, 2);
            saved(book);
            withdraw(book, register(book, "ada"));
            assertThat(seated(book)).containsExactly(person("bob"));
            assertThat(book.leaving()).isEmpty();
        }

        @Test
        void neverFillTheBook() {
            var book = bookOf(1);
            for (var round = 0; round < 2 * WaitingList.LONGEST_LINE / 1_000; round++) {
                register(book, names("round" + round, 1_000)).registrations()
                        .forEach(each -> book.withdraw(each.registration().id(), new Viewer.Organiser()));
                saved(book);
                book.letGo(book.leaving());
                saved(book);
            }

            assertThat(register(book, "ada").registrations().getFirst().registration().isSeated()).isTrue();
            assertThat(book.length()).isOne();
            assertThat(book.counts().withdrawn()).isEqualTo(2 * WaitingList.LONGEST_LINE);
        }

        @Test
        void stayWhilePeopleAreToldOfAMoveByTheirPlaceInTheLine() {
            var book = bookOf(5_000);
            var answer = register(book, names("person", Announcements.TOLD_AT_ONCE + SeatBook.MOST_ENDED));
            answer.registrations().stream().limit(SeatBook.MOST_ENDED)
                    .forEach(each -> book.withdraw(each.registration().id(), new Viewer.Organiser()));
            saved(book);

            book.follow(workshop(2, Status.PUBLISHED, 5_000, ETOILE));
            saved(book);

            assertThat(book.hasMoreToTell()).isTrue();
            assertThat(book.leaving()).isEmpty();
            book.tellMore();
            saved(book);
            assertThat(book.leaving()).hasSize(SeatBook.MOST_ENDED);
        }

        @Test
        void leaveInAWriteOfTheirOwn() {
            var book = bookOf(1);
            withdraw(book, register(book, "ada"));

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> book.letGo(book.state().registrations()));
        }
    }

    @Nested
    class Follow {

        @Test
        void promotesTheFirstInLineWhenTheCapacityGrows() {
            var book = bookOf(1);
            register(book, "ada", "bob", "cleo");

            follow(book, workshop(2, 2));

            assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
            assertThat(waiting(book)).containsExactly(person("cleo"));
        }

        @Test
        void takesNobodysSeatWhenTheCapacityShrinksAndPromotesNobodyUntilSeatsAreFreeAgain() {
            var book = bookOf(3);
            var ada = register(book, "ada");
            register(book, "bob", "cleo", "dan");

            follow(book, workshop(2, 1));
            withdraw(book, ada);

            assertThat(seated(book)).containsExactly(person("bob"), person("cleo"));
            assertThat(waiting(book)).containsExactly(person("dan"));
        }

        @Test
        void saysHowManyAreSeatedBeyondALoweredCapacityAndTakesNobodysSeat() {
            var book = bookOf(3);
            register(book, "ada", "bob", "cleo");

            follow(book, workshop(2, 1));

            var availability = Availability.of(book.summary(), NOW, OPEN);
            assertThat(availability.seated()).isEqualTo(3);
            assertThat(availability.beyondCapacity()).isEqualTo(2);
            assertThat(Availability.of(bookOf(3).summary(), NOW, OPEN).beyondCapacity()).isZero();
        }

        @Test
        void ignoresWhatIsOlder() {
            var book = bookOf(1);
            follow(book, workshop(5, 3));

            book.follow(workshop(4, 9));
            book.follow(workshop(5, 9));

            assertThat(book.workshop().capacity()).isEqualTo(3);
            assertThat(book.hasChanges()).isFalse();
        }

        @Test
        void endsEveryActiveRegistrationWhenTheWorkshopIsCancelled() {
            var book = bookOf(1);
            var ada = register(book, "ada");
            register(book, "bob", "cleo");
            withdraw(book, ada);
            saved(book);

            book.follow(cancelled(2, 1));

            assertThat(book.changes().events())
                    .containsExactly(new SeatEvent.Cancelled(6, registrationOf(book, "bob"), true),
                            new SeatEvent.Cancelled(7, registrationOf(book, "cleo"), false));
            assertThat(book.state().registrations()).extracting(Registration::state).containsExactly(State.WITHDRAWN,
                    State.CANCELLED, State.CANCELLED);
        }

        @Test
        void tellsEveryActiveRegistrationOfAMove() {
            var book = bookOf(1);
            var ada = register(book, "ada");
            register(book, "bob", "cleo");
            withdraw(book, ada);
            saved(book);
            var before = book.workshop().description();

            book.follow(workshop(2, Status.PUBLISHED, 1, ETOILE));

            assertThat(book.changes().events())
                    .containsExactly(new SeatEvent.Rescheduled(6, registrationOf(book, "bob"), before),
                            new SeatEvent.Rescheduled(7, registrationOf(book, "cleo"), before));
        }

        @ParameterizedTest
        @MethodSource("fr.raict.registration.seating.domain.SeatBookTest#whatPeopleMustNotice")
        void tellsWhoHasASeatAndWhoWaitsOfWhatTheyMustNotice(Workshop told) {
            var book = bookOf(1);
            register(book, "ada", "bob");
            saved(book);
            var before = book.workshop().description();

            book.follow(told);

            assertThat(book.changes().events()).containsExactly(
                    new SeatEvent.Rescheduled(3, registrationOf(book, "ada"), before),
                    new SeatEvent.Rescheduled(4, registrationOf(book, "bob"), before));
        }

        @Test
        void tellsOfAnotherLinkOnlyWhoHasASeat() {
            var book = bookOf(1);
            register(book, "ada", "bob");
            saved(book);
            var before = book.workshop().description();

            book.follow(told(2, "Filières agricoles", MARLY,
                    new Attendance(Mode.HYBRID, HYBRID.venue(), "https://visio.example.org/autre")));

            assertThat(book.changes().events())
                    .containsExactly(new SeatEvent.Rescheduled(3, registrationOf(book, "ada"), before));
            assertThat(book.hasMoreToTell()).isFalse();
        }

        @Test
        void tellsAgainWhatIsTakenBack() {
            var book = bookOf(1);
            register(book, "ada");
            follow(book, told(2, "Filières viticoles", MARLY, HYBRID));

            book.follow(told(3, "Filières agricoles", MARLY, HYBRID));

            assertThat(book.changes().events()).singleElement().satisfies(
                    event -> assertThat(((SeatEvent.Rescheduled) event).before().title())
                            .isEqualTo("Filières viticoles"));
        }

        @Test
        void saysNothingOfWhatTheAgendaHadNotSaidBefore() {
            var withoutRoom = new Placement(null, null, MARLY.startsAt(), MARLY.endsAt());
            for (var now : List.of(told(2, "Filières agricoles", MARLY, HYBRID),
                    told(2, "Filières agricoles", withoutRoom, new Attendance(Mode.REMOTE, "", "")))) {
                var book = saved(SeatBook.open(told(1, "Filières agricoles", MARLY, null)));
                register(book, "ada");
                saved(book);

                book.follow(now);

                assertThat(book.changes().events()).isEmpty();
                assertThat(book.workshop()).isEqualTo(now);
            }
        }

        @Test
        void saysNothingWhenTheRoomWasOnlyRenamed() {
            var book = bookOf(1);
            register(book, "ada");
            saved(book);
            var renamed = new Placement(MARLY.room(), "Marly-le-Roi", MARLY.startsAt(), MARLY.endsAt());

            book.follow(workshop(2, Status.PUBLISHED, 1, renamed));

            assertThat(book.changes().events()).isEmpty();
            assertThat(book.workshop().placed()).contains(renamed);
        }

        @Test
        void tellsALongLineOfAMoveInPartsAndEachPersonOnce() {
            var book = bookOf(5_000);
            register(book, names("person", 2 * Announcements.TOLD_AT_ONCE + 1));
            saved(book);

            var told = IntStream.range(0, 4).mapToObj(_ -> {
                book.follow(workshop(2, Status.PUBLISHED, 5_000, ETOILE));
                var events = book.changes().events();
                saved(book);
                return events.size();
            }).toList();

            assertThat(told).containsExactly(Announcements.TOLD_AT_ONCE, Announcements.TOLD_AT_ONCE, 1, 0);
        }

        @Test
        void cancelsALongLineInParts() {
            var book = bookOf(5_000);
            register(book, names("person", Announcements.TOLD_AT_ONCE + 1));
            saved(book);

            book.follow(cancelled(2, 5_000));
            assertThat(book.seated()).isOne();
            follow(book, cancelled(2, 5_000));

            assertThat(book.seated()).isZero();
        }

        @Test
        void givesManyFreeSeatsToThoseWhoWaitInPartsAndNoneToWhoComesMeanwhile() {
            var book = bookOf(1);
            register(book, names("person", 2 * Announcements.TOLD_AT_ONCE + 1));
            saved(book);

            book.follow(workshop(2, 2 * Announcements.TOLD_AT_ONCE + 1));
            assertThat(book.changes().events()).hasSize(Announcements.TOLD_AT_ONCE);
            saved(book);
            register(book, "late");
            assertThat(waiting(book)).contains(person("late"));
            follow(book, workshop(2, 2 * Announcements.TOLD_AT_ONCE + 1));

            assertThat(waiting(book)).containsExactly(person("late"));
        }

        @Test
        void tellsNoMoreThanThereIsRoomFor() {
            var book = bookOf(5_000);
            register(book, names("person", 10));
            saved(book);

            book.limitEvents(4);
            book.follow(cancelled(2, 5_000));
            assertThat(book.changes().events()).hasSize(4);
            saved(book);
            book.limitEvents(0);
            book.tellMore();
            assertThat(book.hasChanges()).isFalse();
            assertThat(book.hasMoreToTell()).isTrue();
            book.limitEvents(6);
            book.tellMore();

            assertThat(book.seated()).isZero();
            assertThat(book.hasMoreToTell()).isFalse();
        }

        @Test
        void takesInNewsEvenWhileNobodyCanBeTold() {
            var book = bookOf(1);
            register(book, "ada", "bob");
            saved(book);

            book.limitEvents(0);
            book.follow(workshop(2, Status.PUBLISHED, 2, ETOILE));

            assertThat(book.workshop().placed()).contains(ETOILE);
            assertThat(book.changes().events()).isEmpty();
            assertThat(book.hasMoreToTell()).isTrue();
        }

        @Test
        void namesNoFormerPlaceToAnybodyWhenAWorkshopIsMovedAgainBeforeAllKnew() {
            var book = bookOf(5);
            register(book, "ada", "bob");
            saved(book);

            book.limitEvents(1);
            book.follow(workshop(2, Status.PUBLISHED, 5, ETOILE));
            saved(book);
            book.follow(workshop(3, Status.PUBLISHED, 5, new Placement(new UUID(0, 9), "Plénière",
                    MARLY.startsAt(), MARLY.endsAt())));

            assertThat(book.changes().events()).hasSize(2).allSatisfy(
                    event -> assertThat(((SeatEvent.Rescheduled) event).before()).isNull());
            assertThat(book.hasMoreToTell()).isFalse();
        }

        private Registration registrationOf(SeatBook book, String person) {
            return book.state().registrations().stream()
                    .filter(registration -> registration.participant().equals(person(person))).findAny().orElseThrow();
        }
    }

    private static String[] names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toArray(String[]::new);
    }

    static Stream<Workshop> whatPeopleMustNotice() {
        var later = new Placement(MARLY.room(), MARLY.roomName(), MARLY.startsAt().plusSeconds(60), MARLY.endsAt());
        var withoutRoom = new Placement(null, null, MARLY.startsAt(), MARLY.endsAt());
        return Stream.of(told(2, "Filières viticoles", MARLY, HYBRID), told(2, "Filières agricoles", ETOILE, HYBRID),
                told(2, "Filières agricoles", later, HYBRID),
                told(2, "Filières agricoles", MARLY, new Attendance(Mode.ON_SITE, HYBRID.venue(), "")),
                told(2, "Filières agricoles", withoutRoom, new Attendance(Mode.REMOTE, "", HYBRID.link())),
                told(2, "Filières agricoles", MARLY, new Attendance(Mode.HYBRID, "Hôtel de ville", HYBRID.link())));
    }
}
