package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Workshop.Status;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.cancelled;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnSiteTest {

    private static final Instant BEGUN = MARLY.startsAt().plus(Duration.ofMinutes(5));

    private static SeatBook atTheDoor(SeatBook book) {
        book.at(BEGUN, ALWAYS_OPEN);
        return book;
    }

    private static SeatBook bookBy(AdmissionRules rules, int capacity) {
        return atTheDoor(saved(SeatBook.open(workshop(1, capacity), rules)));
    }

    private static SeatRequest of(String name, Traits traits) {
        var viewer = new Viewer.Organiser();
        return new SeatRequest(RequestKey.of("accueil", UUID.randomUUID()), "accueil", viewer, CHARTRES,
                List.of(new Applicant(new RegistrationId(UUID.randomUUID()), person(name), traits, null)), BEGUN, null,
                false);
    }

    private static SeatRequest of(String name) {
        return of(name, Traits.UNKNOWN);
    }

    private static Registration only(SeatAnswer answer) {
        return answer.registrations().getFirst().registration();
    }

    @Test
    void seatsSomebodyWhenRegistrationIsLongClosed() {
        var book = atTheDoor(bookOf(2));

        var answer = book.registerOnSite(of("ada"));

        assertThat(only(answer).state()).isEqualTo(State.SEATED);
        assertThat(answer.registeredSomebody()).isTrue();
        assertThat(book.changes().events()).hasExactlyElementsOfTypes(SeatEvent.Assigned.class);
        assertThat(book.moving()).extracting(Registration::participant).containsExactly(person("ada"));
    }

    @Test
    void answersTheSameRequestAgainAsBefore() {
        var book = atTheDoor(bookOf(2));
        var request = of("ada");
        var first = only(book.registerOnSite(request));

        var again = book.registerOnSite(request);

        assertThat(only(again)).isEqualTo(first);
        assertThat(again.registeredSomebody()).isFalse();
        assertThat(book.seated()).isOne();
    }

    @Test
    void givesNoSeatThatThereIsNot() {
        var book = atTheDoor(bookOf(1));
        book.registerOnSite(of("ada"));

        assertThatThrownBy(() -> book.registerOnSite(of("bob"))).isInstanceOf(SeatRefused.NoSeatLeft.class);
        assertThat(seated(book)).containsExactly(person("ada"));
    }

    @Test
    void givesNoSeatThatIsOfferedToSomebodyElse() {
        var book = saved(SeatBook.open(workshop(1, 1), AdmissionRules.offering(8)));
        book.at(NOW, ALWAYS_OPEN);
        var holder = register(book, "ada");
        register(book, "bob");
        withdraw(book, holder);

        assertThatThrownBy(() -> book.registerOnSite(of("eve"))).isInstanceOf(SeatRefused.NoSeatLeft.class);
        assertThat(only(book.registerOnSite(of("bob"))).state()).isEqualTo(State.SEATED);
        assertThat(book.state().registrations()).filteredOn(Registration::isOffered).isEmpty();
    }

    @Test
    void asksNeitherTheOrganiserNorHowManyAnAuthorityMayHave() {
        var book = bookBy(new AdmissionRules(0, false, true, 1, Map.of(), WaitingRules.AT_ONCE), 3);
        var requested = only(book.request(asking(SAINT_DENIS, "ada"), OPEN));

        book.registerOnSite(of("bob"));
        book.registerOnSite(of("eve"));
        assertThat(book.seatOnSite(requested.id()).registration().state()).isEqualTo(State.SEATED);

        assertThat(seated(book)).containsExactlyInAnyOrder(person("ada"), person("bob"), person("eve"));
    }

    @Test
    void keepsTheSeatsOfGroupsAndLetsOnlyMembersIntoWhatIsTheirs() {
        var kept = bookBy(new AdmissionRules(0, false, false, null, Map.of(SeatGroup.SPEAKERS, 1),
                WaitingRules.AT_ONCE), 1);
        assertThatThrownBy(() -> kept.registerOnSite(of("ada"))).isInstanceOf(SeatRefused.SeatKept.class);
        kept.registerOnSite(of("eve", new Traits(Set.of(SeatGroup.SPEAKERS), null)));

        var members = bookBy(new AdmissionRules(0, true, false, null, Map.of(), WaitingRules.AT_ONCE), 1);
        assertThatThrownBy(() -> members.registerOnSite(of("ada"))).isInstanceOf(SeatRefused.MembersOnly.class);
        members.registerOnSite(of("eve", new Traits(Set.of(SeatGroup.MEMBERS), null)));
    }

    @Test
    void givesTheOneWhoStandsThereTheSeatThatTheyWaitFor() {
        var book = bookBy(new AdmissionRules(0, false, false, null, Map.of(SeatGroup.SPEAKERS, 1),
                WaitingRules.AT_ONCE), 2);
        register(book, "ada", "bob", "eve");
        assertThat(waiting(book)).containsExactly(person("bob"), person("eve"));
        var eve = book.state().registrations().getLast();
        assertThatThrownBy(() -> book.seatOnSite(eve.id())).isInstanceOf(SeatRefused.SeatKept.class);

        book.except(Set.of(person("bob")));
        book.govern(new AdmissionRules(0, false, false, null, Map.of(), WaitingRules.AT_ONCE));

        assertThat(seated(book)).containsExactly(person("ada"), person("eve"));
        assertThat(book.seatOnSite(eve.id()).registration().state()).isEqualTo(State.SEATED);
    }

    /** Those who asked with them wait on without them, and have their turn if they fit by that. */
    @Test
    void seatsOneOfThoseWhoAskedTogetherAlone() {
        var book = bookBy(new AdmissionRules(0, false, true, null, Map.of(), WaitingRules.AT_ONCE), 2);
        var asked = asking(SAINT_DENIS, "ada", "bob");
        var together = book.request(new SeatRequest(SeatRequest.keyOf(asked.key(), true), asked.account(),
                asked.asker(), asked.authority(), asked.applicants(), asked.askedAt(), null, true), OPEN);
        book.approve(only(together).id(), NOW);
        assertThat(waiting(book)).containsExactly(person("ada"));

        book.seatOnSite(together.registrations().getLast().registration().id());

        assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
    }

    @Test
    void refusesWhoHasASeatHereOrElsewhereAtThatTime() {
        var book = atTheDoor(bookOf(3));
        var name = new Traits(Set.of(), UUID.randomUUID());
        book.registerOnSite(of("ada", name));
        book.except(Set.of(person("bob")));

        assertThatThrownBy(() -> book.registerOnSite(of("ada"))).isInstanceOf(SeatRefused.SeatedAlready.class);
        assertThatThrownBy(() -> book.registerOnSite(of("ada2", name))).isInstanceOf(SeatRefused.SameName.class);
        assertThatThrownBy(() -> book.registerOnSite(of("bob"))).isInstanceOf(SeatRefused.Overlap.class);
        assertThat(seated(book)).containsExactly(person("ada"));
    }

    @Test
    void refusesOnceItIsOverOrCancelled() {
        var over = bookOf(1);
        over.at(MARLY.endsAt(), ALWAYS_OPEN);
        assertThatThrownBy(() -> over.registerOnSite(of("ada"))).isInstanceOf(SeatRefused.SessionOver.class);

        var held = atTheDoor(saved(SeatBook.open(workshop(1, Status.HELD, 1, MARLY), AdmissionRules.NONE)));
        assertThatThrownBy(() -> held.registerOnSite(of("ada"))).isInstanceOf(SeatRefused.SessionOver.class);

        var cancelled = atTheDoor(saved(SeatBook.open(cancelled(1, 1), AdmissionRules.NONE)));
        assertThatThrownBy(() -> cancelled.registerOnSite(of("ada")))
                .isInstanceOf(SeatRefused.WorkshopCancelled.class);
    }

    @Test
    void givesNoSeatToARegistrationThatHasEnded() {
        var book = atTheDoor(bookOf(1));
        var ada = register(book, "ada");
        withdraw(book, ada);

        assertThatThrownBy(() -> book.seatOnSite(only(ada).id())).isInstanceOf(SeatRefused.RegistrationEnded.class);
    }
}
