package fr.raict.registration.seating.domain;

import java.util.Set;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.Viewer.Delegate;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.follow;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How people come in the places of others. */
class SuccessionTest {

    private final SeatBook book = bookOf(1);
    private final SeatAnswer ada = register(book, "ada");
    private final SeatAnswer bob = register(book, "bob");
    private final SeatAnswer cleo = register(book, "cleo");

    @Test
    void keepsTheSeat() {
        var answer = book.handOver(idOf(ada), asking(SAINT_DENIS, "dora"));

        assertThat(answer.registeredSomebody()).isTrue();
        assertThat(seated(book)).containsExactly(person("dora"));
        assertThat(waiting(book)).containsExactly(person("bob"), person("cleo"));
        assertThat(find(ada).registration().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void keepsTheRankAndWhenItCameIn() {
        var answer = book.handOver(idOf(bob), asking(SAINT_DENIS, "dora")).registrations().getFirst();

        assertThat(answer.rank()).isOne();
        assertThat(answer.registration().registeredAt()).isEqualTo(find(bob).registration().registeredAt());
        assertThat(waiting(book)).containsExactly(person("dora"), person("cleo"));
    }

    @Test
    void tellsBothInOneEvent() {
        saved(book);

        book.handOver(idOf(bob), asking(SAINT_DENIS, "dora"));

        var event = (SeatEvent.HandedOver) book.changes().events().getFirst();
        assertThat(book.changes().events()).hasSize(1);
        assertThat(event.former().participant()).isEqualTo(person("bob"));
        assertThat(event.registration().participant()).isEqualTo(person("dora"));
        assertThat(event.rank()).isOne();
    }

    @Test
    void isAnsweredTheSameAgain() {
        var request = asking(UUID.randomUUID(), "karim", SAINT_DENIS, "dora");
        var first = book.handOver(idOf(ada), request);
        saved(book);

        var again = book.handOver(idOf(ada), request);

        assertThat(again.registrations()).isEqualTo(first.registrations());
        assertThat(again.registeredSomebody()).isFalse();
        assertThat(book.successors(idOf(ada), request)).isZero();
        assertThat(book.hasChanges()).isFalse();
    }

    @Test
    void letsThePersonThatLeftBeRegisteredAnew() {
        book.handOver(idOf(ada), asking(SAINT_DENIS, "dora"));

        register(book, "ada");

        assertThat(waiting(book)).containsExactly(person("bob"), person("cleo"), person("ada"));
        assertThat(book.state().registrations()).extracting(Registration::number).doesNotHaveDuplicates();
    }

    @Test
    void isRefusedForSomebodyWhoIsInLineAlready() {
        assertThatThrownBy(() -> book.handOver(idOf(ada), asking(SAINT_DENIS, "cleo")))
                .isInstanceOf(SeatRefused.AlreadyRegistered.class);
        assertThat(seated(book)).containsExactly(person("ada"));
    }

    @Test
    void isRefusedWhenTheRegistrationEnded() {
        withdraw(book, ada);

        assertThatThrownBy(() -> book.handOver(idOf(ada), asking(SAINT_DENIS, "dora")))
                .isInstanceOf(SeatRefused.RegistrationEnded.class);
    }

    @Test
    void isForThoseOnlyWhoSeeTheRegistration() {
        var foreign = new Delegate("anne", Set.of(CHARTRES.code()), Set.of());

        assertThatThrownBy(() -> book.handOver(idOf(ada), asking(UUID.randomUUID(), foreign, CHARTRES, "dora")))
                .isInstanceOf(SeatRefused.RegistrationUnknown.class);
    }

    @Test
    void isRefusedInACancelledWorkshop() {
        follow(book, cancelled(2, 1));

        assertThatThrownBy(() -> book.handOver(idOf(ada), asking(SAINT_DENIS, "dora")))
                .isInstanceOf(SeatRefused.WorkshopCancelled.class);
    }

    private RankedRegistration find(SeatAnswer answer) {
        return book.find(idOf(answer), new Viewer.Organiser());
    }

    private static RegistrationId idOf(SeatAnswer answer) {
        return answer.registrations().getFirst().registration().id();
    }
}
