package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Attendance.Mode;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.Workshop.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static fr.raict.registration.seating.domain.SeatBookFixture.ETOILE;
import static fr.raict.registration.seating.domain.SeatBookFixture.HYBRID;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
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

/** What becomes of a seat book when the agenda says something of the workshop. */
class SeatBookFollowTest {

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
    @MethodSource("whatPeopleMustNotice")
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
            var book = saved(SeatBook.open(told(1, "Filières agricoles", MARLY, null), AdmissionRules.NONE));
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
