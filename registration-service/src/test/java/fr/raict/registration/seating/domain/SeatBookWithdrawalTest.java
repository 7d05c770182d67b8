package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.Viewer.Delegate;
import fr.raict.registration.seating.domain.Viewer.TicketHolder;
import fr.raict.registration.seating.domain.Workshop.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.ETOILE;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.follow;
import static fr.raict.registration.seating.domain.SeatBookFixture.names;
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

/** How registrations end, and how they leave the book. */
class SeatBookWithdrawalTest {

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
}
