package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.follow;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

class SeatCountsTest {

    @Test
    void followWhatBecomesOfEachRegistration() {
        var book = bookOf(2);
        var ada = register(book, "ada", "bob");
        book.request(asking(CHARTRES, "cleo", "dan"), OPEN);
        withdraw(book, ada);

        var counts = book.counts();

        assertThat(counts.in(Registration.State.SEATED)).isEqualTo(2);
        assertThat(counts.in(Registration.State.WAITING)).isOne();
        assertThat(counts.in(Registration.State.WITHDRAWN)).isOne();
        assertThat(counts.in(Registration.State.CANCELLED)).isZero();
        assertThat(counts.all()).isEqualTo(4);
        assertThat(counts.authorities()).containsExactly(new SeatCounts.OfAuthority(CHARTRES, 1, 0, 1, 0),
                new SeatCounts.OfAuthority(SAINT_DENIS, 1, 0, 0, 0));
    }

    @Test
    void forgetAnAuthorityWhoseLastOneIsGone() {
        var book = bookOf(2);
        withdraw(book, register(book, "ada"));

        assertThat(book.counts().authorities()).isEmpty();
        assertThat(book.counts().all()).isOne();
    }

    @Test
    void countCancelledOnesApart() {
        var book = bookOf(1);
        register(book, "ada", "bob");
        follow(book, cancelled(2, 1));

        assertThat(book.counts().cancelled()).isEqualTo(2);
        assertThat(book.counts().seated()).isZero();
    }

    @Test
    void tellWhenRegistrationsCameInByTheQuarterOfAnHour() {
        var book = bookOf(1);
        register(book, "ada", "bob");
        withdraw(book, register(book, "cleo"));

        assertThat(NOW).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(book.counts().arrivals()).isEqualTo(Map.of(NOW, 3));
    }
}
