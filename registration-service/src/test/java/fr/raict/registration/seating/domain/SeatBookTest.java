package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRefused.AlreadyRegistered;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationClosed;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationNotYetOpen;
import fr.raict.registration.seating.domain.SeatRefused.RequestKeyReused;
import fr.raict.registration.seating.domain.SeatRefused.WaitingListFull;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopCancelled;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopHeld;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.Viewer.Delegate;
import fr.raict.registration.seating.domain.Workshop.Status;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.names;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.placed;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who asks for seats, and what they get. */
class SeatBookTest {

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
        assertRefused(WorkshopUnknown.class,
                SeatBook.open(workshop(1, Status.SCHEDULED, 5, MARLY), AdmissionRules.NONE),
                asking(CHARTRES, "ada"));
        assertRefused(WorkshopCancelled.class, SeatBook.open(cancelled(1, 5), AdmissionRules.NONE),
                asking(CHARTRES, "ada"));
        assertRefused(WorkshopHeld.class, SeatBook.open(workshop(1, Status.HELD, 5, MARLY), AdmissionRules.NONE),
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
