package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRefused.AlreadyRegistered;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who registers for no authority, in a line with those whom authorities register. */
class SeatBookIndividualTest {

    @Test
    void waitsInTheSameLineAsEverybody() {
        var book = bookOf(1);
        register(book, "bob");

        var answer = book.request(oneself("ada"), OPEN);

        assertThat(answer.registrations().getFirst().rank()).isOne();
        assertThat(answer.registrations().getFirst().registration().authority()).isEqualTo(Authority.INDIVIDUAL);
        assertThat(waiting(book)).containsExactly(person("ada"));
    }

    @Test
    void hasOneRegistrationHoweverOftenTheyAsk() {
        var book = bookOf(5);
        var first = book.request(oneself("ada"), OPEN);

        var again = book.request(oneself("ada"), OPEN);

        assertThat(again.registeredSomebody()).isFalse();
        assertThat(again.registrations().getFirst().registration().id())
                .isEqualTo(first.registrations().getFirst().registration().id());
    }

    @Test
    void getsNoSecondSeatBesideThatOfAnAuthority() {
        var book = bookOf(5);
        register(book, "ada");

        assertThatExceptionOfType(AlreadyRegistered.class).isThrownBy(() -> book.request(oneself("ada"), OPEN));
        assertThat(book.seated()).isOne();
    }

    @Test
    void isNotToldOfToADelegateWhoRegistersThemAsWell() {
        var book = bookOf(5);
        book.request(oneself("ada"), OPEN);

        var answer = book.request(asking(CHARTRES, "ada"), OPEN);

        assertThat(answer.registrations().getFirst().registration().state()).isEqualTo(State.SEATED);
        assertThat(seated(book)).containsExactly(person("ada"), person("ada"));
    }

    @Test
    void seesWhatIsTheirsByWhomeverItWasEnteredAndNothingElse() {
        var book = bookOf(5);
        var theirs = register(book, "ada").registrations().getFirst().registration().id();
        var others = book.request(oneself("bob"), OPEN).registrations().getFirst().registration().id();
        var ada = new Viewer.Individual(person("ada"));

        assertThat(book.find(theirs, ada).registration().authority()).isEqualTo(SAINT_DENIS);
        assertThatExceptionOfType(RegistrationUnknown.class).isThrownBy(() -> book.find(others, ada));
    }

    @Test
    void hasAnAccountThatIsNobodysWhoSignsIn() {
        var ada = new Viewer.Individual(person("ada"));

        assertThat(Viewer.Individual.ofAccount(ada.account())).contains(ada);
        assertThat(Viewer.Individual.ofAccount(UUID.randomUUID().toString())).isEmpty();
    }

    private static SeatRequest oneself(String name) {
        var viewer = new Viewer.Individual(person(name));
        return new SeatRequest(new RequestKey(UUID.randomUUID()), viewer.account(), viewer, Authority.INDIVIDUAL,
                List.of(new Applicant(new RegistrationId(UUID.randomUUID()), person(name), Traits.UNKNOWN, null)), NOW,
                null, false);
    }
}
