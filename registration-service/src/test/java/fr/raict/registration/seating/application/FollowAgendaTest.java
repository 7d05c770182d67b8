package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fr.raict.platform.outbox.OutboxFull;
import fr.raict.registration.seating.domain.SeatBook;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.WORKSHOP;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class FollowAgendaTest {

    private final UnreliableSeatBooks books = new UnreliableSeatBooks();

    @Test
    void waitsForRoomInTheOutboxAndIsDoneByTheRepeatOfTheEvent() {
        books.add(SeatBook.open(workshop(1, 2)));
        SeatAnnouncements announcements = (_, _, _) -> List.of();
        var upkeep = new ListUpkeep(books, new UnreliableLists(), Clock.systemUTC());
        var writer = new SeatBookWriter(books, mock(), announcements, upkeep);
        try (var desks = new SeatDesks(books, writer,
                new SeatingSettings(Duration.ofSeconds(10), 500, Duration.ofSeconds(1)),
                Clock.systemUTC())) {
            var agenda = new FollowAgenda(books, writer, desks, mock());
            books.roomForEvents(0);

            assertThatExceptionOfType(OutboxFull.class).isThrownBy(() -> agenda.workshop(cancelled(2, 2)));
            assertThat(books.state(WORKSHOP).workshop().isCancelled()).isFalse();

            books.roomForEvents(1);
            agenda.workshop(cancelled(2, 2));
            assertThat(books.state(WORKSHOP).workshop().isCancelled()).isTrue();
        }
    }
}
