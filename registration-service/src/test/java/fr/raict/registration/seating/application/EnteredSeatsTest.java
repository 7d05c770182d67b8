package fr.raict.registration.seating.application;

import java.util.Set;

import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookFixture;
import fr.raict.registration.seating.domain.Workshop;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;

class EnteredSeatsTest {

    private static final Placement LATER = new Placement(MARLY.room(), MARLY.roomName(), MARLY.endsAt(),
            MARLY.endsAt().plusSeconds(3600));

    private final KeptEngagements engagements = new KeptEngagements();
    private final EnteredSeats entered = new EnteredSeats(engagements);
    private final SeatBook book = bookOf(2);

    @Test
    void areThoseOfWhoGetsASeat() {
        register(book, "ada", "bob", "cleo");

        assertThat(entered.enterAllOf(book)).isTrue();

        assertThat(engagements.entered()).containsExactlyInAnyOrder(person("ada"), person("bob"));
    }

    @Test
    void tellWhoIsTakenElsewhereAmongThoseWhoWaitAsWell() {
        engagements.takeElsewhere(person("ada"));
        engagements.takeElsewhere(person("cleo"));
        register(book, "ada", "bob", "cleo", "dan");

        assertThat(entered.enterAllOf(book)).isFalse();

        assertThat(entered.taken()).isEqualTo(Set.of(person("ada"), person("cleo")));
    }

    @Test
    void areNotOfferedToWhoIsTakenElsewhereNorEnteredWhenTheyAre() {
        register(book, "ada", "bob", "cleo");
        book.at(NOW, ALWAYS_OPEN);
        book.govern(AdmissionRules.offering(8));
        saved(book);
        SeatBookFixture.withdraw(book, register(book, "ada"));

        assertThat(entered.enterAllOf(book)).as("who is offered a seat is not taken").isTrue();
        assertThat(engagements.entered()).isEmpty();
        engagements.takeElsewhere(person("cleo"));
        assertThat(entered.enterAllOf(book)).isFalse();
        assertThat(entered.taken()).containsExactly(person("cleo"));
    }

    @Test
    void areDroppedWhenTheyComeToNothing() {
        register(book, "ada", "bob");
        entered.enterAllOf(book);
        var stored = bookOf(2);

        entered.leaveOnlyGiven(stored);

        assertThat(engagements.entered()).isEmpty();
    }

    @Test
    void areEnteredAnewWhenTheWorkshopWasMovedMeanwhile() {
        register(book, "ada");
        entered.enterAllOf(book);
        var moved = bookOf(2);
        moved.follow(workshop(2, Workshop.Status.PUBLISHED, 2, LATER));
        moved.saved();
        register(moved, "bob");

        entered.enterAllOf(moved);

        assertThat(engagements.entered()).containsExactly(person("bob"));
    }
}
