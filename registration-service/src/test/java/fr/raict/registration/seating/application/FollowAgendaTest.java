package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import fr.raict.contracts.Event;
import fr.raict.registration.seating.application.UnreliableSeatBooks.Failure;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.WORKSHOP;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

class FollowAgendaTest {

    private final UnreliableSeatBooks books = new UnreliableSeatBooks();
    private static final SeatingSettings SETTINGS = new SeatingSettings(Duration.ofSeconds(10), 500,
            Duration.ofSeconds(1), 0);
    private final UnreliableEnded ended = new UnreliableEnded();
    private final SeatAnnouncements announcements = (_, happened, _) -> happened.stream().map(_ -> mock(Event.class))
            .toList();
    private final SeatBookWriter writer = new SeatBookWriter(books, mock(), announcements,
            new ListUpkeep(books, new UnreliableLists(), Clock.systemUTC()), ended, new KeptEngagements());
    private final SeatDesks desks = new SeatDesks(books, writer, ended, new CountedAllowances(),
            SETTINGS, Clock.systemUTC(), ALWAYS_OPEN);
    private final FollowAgenda agenda = new FollowAgenda(writer, desks, mock(), SETTINGS);

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void opensTheBookOfAWorkshopHeardOfForTheFirstTime() {
        agenda.workshop(workshop(1, 2));

        assertThat(books.state(WORKSHOP).workshop()).isEqualTo(workshop(1, 2));
    }

    @Test
    void takesInTheNewsOfALongLineAtOnceAndTellsAllOfItAfterwards() {
        openWithPeople(2_500);

        agenda.workshop(cancelled(2, 5_000));

        assertThat(books.state(WORKSHOP).workshop().isCancelled()).isTrue();
        await().untilAsserted(() -> assertThat(books.published()).hasSize(2_500));
        assertThat(books.untoldSince(Instant.MAX)).isEmpty();
    }

    @Test
    void waitsForNobodyWhenThereIsNoRoomToTellAndTellsOnceThereIs() {
        openWithPeople(10);
        books.roomForEvents(0);

        agenda.workshop(cancelled(2, 5_000));

        assertThat(books.state(WORKSHOP).workshop().isCancelled()).isTrue();
        assertThat(books.published()).isEmpty();
        assertThat(books.untoldSince(Instant.MAX)).containsExactly(WORKSHOP);

        books.roomForEvents(1_000);
        desks.tellUntold();
        await().untilAsserted(() -> assertThat(books.published()).hasSize(10));
    }

    @Test
    void goesOnTellingWhereAFailureOrACrashEndedIt() {
        openWithPeople(2_500);
        agenda.workshop(workshop(2, 5_000));
        books.failNext(Failure.NONE, Failure.BEFORE_WRITING, Failure.AFTER_WRITING, Failure.BEFORE_WRITING,
                Failure.BEFORE_WRITING);

        agenda.workshop(cancelled(3, 5_000));

        await().untilAsserted(() -> {
            desks.tellUntold();
            assertThat(books.published()).hasSize(2_500);
        });
        assertThat(books.state(WORKSHOP).registrations()).noneMatch(Registration::isActive);
    }

    private void openWithPeople(int count) {
        books.add(SeatBook.open(workshop(1, 5_000), AdmissionRules.NONE));
        var stored = books.find(WORKSHOP).orElseThrow();
        register(stored.book(), IntStream.range(0, count).mapToObj(i -> "person" + i).toArray(String[]::new));
        books.save(stored, List.of());
    }
}
