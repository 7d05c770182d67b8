package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.follow;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.register;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static fr.raict.registration.seating.domain.SeatGroup.MEMBERS;
import static fr.raict.registration.seating.domain.SeatGroup.SPEAKERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** By which rules people are let in. */
class SeatBookRulesTest {

    private static final AdmissionRules MEMBERS_ONLY = rules(true, false, null, Map.of());
    private static final AdmissionRules ON_APPROVAL = rules(false, true, null, Map.of());
    private static final AdmissionRules TWO_EACH = rules(false, false, 2, Map.of());
    private static final AdmissionRules ONE_FOR_MEMBERS = rules(false, false, null, Map.of(MEMBERS, 1));

    private static AdmissionRules rules(boolean membersOnly, boolean onApproval, @Nullable Integer most,
            Map<SeatGroup, Integer> kept) {
        return new AdmissionRules(0, membersOnly, onApproval, most, kept, WaitingRules.AT_ONCE);
    }

    private static SeatBook bookOfSeats(int capacity, AdmissionRules rules) {
        var book = bookOf(capacity);
        book.govern(rules);
        return saved(book);
    }

    private static SeatRequest of(Set<SeatGroup> groups, String... people) {
        return traits(Stream.of(people).map(each -> new Traits(groups, null)).toList(), people);
    }

    private static SeatRequest named(String name, String... people) {
        var alike = new Traits(Set.of(), UUID.nameUUIDFromBytes(name.getBytes()));
        return traits(Stream.of(people).map(_ -> alike).toList(), people);
    }

    private static SeatRequest traits(List<Traits> traits, String... people) {
        var plain = asking(SAINT_DENIS, people);
        var applicants = Stream.iterate(0, i -> i < people.length, i -> i + 1)
                .map(i -> new Applicant(plain.applicants().get(i).registration(), person(people[i]), traits.get(i),
                        null))
                .toList();
        return new SeatRequest(plain.key(), plain.account(), plain.asker(), plain.authority(), applicants, NOW, null,
                false);
    }

    private static RegistrationId only(SeatAnswer answer) {
        return answer.registrations().getFirst().registration().id();
    }

    @Test
    void keepSeatsForAGroup() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);

        register(book, "ada", "bob");
        book.request(of(Set.of(MEMBERS), "mia"), OPEN);

        assertThat(seated(book)).containsExactly(person("ada"), person("mia"));
        assertThat(waiting(book)).containsExactly(person("bob"));
    }

    @Test
    void giveAKeptSeatThatIsFreedToTheFirstOfItsGroup() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);
        register(book, "ada", "bob");
        var mia = book.request(of(Set.of(MEMBERS), "mia"), OPEN);
        book.request(of(Set.of(MEMBERS), "max"), OPEN);

        withdraw(book, mia);

        assertThat(seated(book)).containsExactly(person("ada"), person("max"));
        assertThat(waiting(book)).containsExactly(person("bob"));
    }

    @Test
    void giveASeatToWhoMayHaveItThoughOthersWaitLonger() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);
        register(book, "ada", "bob");
        book.request(of(Set.of(SPEAKERS), "sue"), OPEN);

        var mia = book.request(of(Set.of(MEMBERS), "mia"), OPEN).registrations().getFirst();

        assertThat(mia.registration().isSeated()).isTrue();
    }

    @Test
    void freeAKeptSeatForWhoWaitsWhenItIsNoLongerKept() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);
        register(book, "ada", "bob");

        book.govern(AdmissionRules.NONE.following(1));

        assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
        assertThat(book.changes().events()).hasSize(3).last().isInstanceOf(SeatEvent.Promoted.class);
    }

    @Test
    void takeNobodysSeatWhenTheyChange() {
        var book = bookOf(3);
        register(book, "ada", "bob", "cleo");

        book.govern(rules(true, true, 1, Map.of(MEMBERS, 3)));

        assertThat(seated(book)).hasSize(3);
    }

    @Test
    void keepNoMoreSeatsThanThereAre() {
        assertThatThrownBy(() -> bookOfSeats(2, rules(false, false, null, Map.of(MEMBERS, 2, SPEAKERS, 1))))
                .isInstanceOf(SeatRefused.TooManyKept.class);
    }

    @Test
    void changeOnlyAsTheyWereSeen() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);

        assertThatThrownBy(() -> book.govern(MEMBERS_ONLY)).isInstanceOfSatisfying(SeatRefused.StaleRules.class,
                stale -> assertThat(stale.current().rules()).isEqualTo(ONE_FOR_MEMBERS.following(1)));
        assertThat(book.govern(ONE_FOR_MEMBERS)).as("the same again").isEqualTo(ONE_FOR_MEMBERS.following(1));
        assertThat(book.hasChanges()).isFalse();
    }

    @Test
    void passAKeptSeatOnlyToWhoMayHaveIt() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);
        register(book, "ada");
        var mia = only(book.request(of(Set.of(MEMBERS), "mia"), OPEN));

        assertThatThrownBy(() -> book.handOver(mia, of(Set.of(), "bob"))).isInstanceOf(SeatRefused.SeatKept.class);
        book.handOver(mia, of(Set.of(MEMBERS), "max"));

        assertThat(seated(book)).containsExactly(person("ada"), person("max"));
    }

    @Test
    void giveTheSeatOfWhoIsReplacedByAMemberToWhoWaits() {
        var book = bookOfSeats(2, ONE_FOR_MEMBERS);
        var ada = only(register(book, "ada", "bob"));

        book.handOver(ada, of(Set.of(MEMBERS), "mia"));

        assertThat(seated(book)).containsExactly(person("mia"), person("bob"));
    }

    @Test
    void letASeatPassWhereMoreSitThanMay() {
        var book = bookOf(3);
        var ada = only(register(book, "ada", "bob", "cleo"));
        follow(book, workshop(2, 1));

        book.handOver(ada, of(Set.of(), "dora"));

        assertThat(seated(book)).containsExactly(person("dora"), person("bob"), person("cleo"));
    }

    @Test
    void letOnlyMembersInWhereItIsForMembers() {
        var book = bookOfSeats(3, MEMBERS_ONLY);

        assertThatThrownBy(() -> register(book, "ada")).isInstanceOf(SeatRefused.MembersOnly.class);
        book.request(of(Set.of(MEMBERS), "mia"), OPEN);

        assertThat(seated(book)).containsExactly(person("mia"));
    }

    @Test
    void letNoMoreInOfAnAuthorityThanMayBe() {
        var book = bookOfSeats(9, TWO_EACH);
        register(book, "ada");

        assertThatThrownBy(() -> register(book, "bob", "cleo"))
                .isInstanceOfSatisfying(SeatRefused.AuthorityCapReached.class,
                        refusal -> assertThat(refusal.most()).contains(2));
        var bob = register(book, "bob");
        book.request(asking(CHARTRES, "anne"), OPEN);
        assertThatThrownBy(() -> register(book, "cleo")).isInstanceOf(SeatRefused.AuthorityCapReached.class);
        withdraw(book, bob);
        register(book, "cleo");

        assertThat(seated(book)).containsExactly(person("ada"), person("anne"), person("cleo"));
    }

    @Test
    void letWhoIsThereAlreadyBeNamedAgain() {
        var book = bookOfSeats(9, TWO_EACH);
        register(book, "ada", "bob");

        assertThat(register(book, "bob").registeredSomebody()).isFalse();
    }

    @Test
    void letNobodyInTwiceUnderOneName() {
        var book = bookOf(9);
        book.request(named("Ada Morvan", "ada"), OPEN);

        assertThatThrownBy(() -> book.request(named("Ada Morvan", "ada.morvan"), OPEN))
                .isInstanceOfSatisfying(SeatRefused.SameName.class,
                        refusal -> assertThat(refusal.positions()).containsExactly(0));
        assertThatThrownBy(() -> book.request(named("Léa Roy", "lea", "lea.roy"), OPEN))
                .isInstanceOfSatisfying(SeatRefused.SameName.class,
                        refusal -> assertThat(refusal.positions()).containsExactly(1));
        book.request(of(Set.of(), "ada.morvan"), OPEN); // known to be another person

        assertThat(seated(book)).containsExactly(person("ada"), person("ada.morvan"));
    }

    @Test
    void letAPersonsAddressBeCorrected() {
        var book = bookOf(9);
        var ada = only(book.request(named("Ada Morvan", "ada"), OPEN));

        book.handOver(ada, named("Ada Morvan", "ada.morvan"));

        assertThat(seated(book)).containsExactly(person("ada.morvan"));
    }

    @Test
    void sayWhyNobodyComesIntoWhatWasHeld() {
        var book = bookOf(1);
        follow(book, workshop(2, Workshop.Status.HELD, 1, SeatBookFixture.MARLY));

        assertThatThrownBy(() -> register(book, "ada")).isInstanceOf(SeatRefused.WorkshopHeld.class);
    }

    @Test
    void leaveItToTheOrganiserWhereItIsOnApproval() {
        var book = bookOfSeats(1, ON_APPROVAL);

        var ada = register(book, "ada").registrations().getFirst();

        assertThat(ada.registration().state()).isEqualTo(State.REQUESTED);
        assertThat(ada.rank()).isZero();
        assertThat(book.changes().events()).singleElement().isInstanceOf(SeatEvent.Requested.class);
        assertThat(book.counts().requested()).isOne();
    }

    @Test
    void approvalSeatsWhoAskedOrLetsThemWait() {
        var book = bookOfSeats(1, ON_APPROVAL);
        var ada = only(register(book, "ada"));
        var bob = only(register(book, "bob"));
        var cleo = only(register(book, "cleo"));

        book.approve(cleo, NOW);
        book.approve(bob, NOW);
        var last = book.approve(ada, NOW);

        assertThat(seated(book)).containsExactly(person("cleo"));
        assertThat(last.rank()).as("where they would be if nobody had been asked").isOne();
        assertThat(book.approve(ada, NOW)).as("again").isEqualTo(last);
        assertThatThrownBy(() -> book.decline(ada, "Complet")).isInstanceOf(SeatRefused.RegistrationDecided.class);
    }

    @Test
    void declinationEndsARequestAndSaysWhy() {
        var book = bookOfSeats(1, ON_APPROVAL);
        var ada = only(register(book, "ada"));

        var declined = book.decline(ada, "Réservé aux élus").registration();

        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(declined.reason()).isEqualTo("Réservé aux élus");
        assertThat(book.decline(ada, "Réservé aux élus").registration()).as("again").isEqualTo(declined);
        assertThatThrownBy(() -> book.decline(ada, "Autre raison"))
                .isInstanceOf(SeatRefused.RegistrationDecided.class);
        assertThatThrownBy(() -> book.approve(ada, NOW)).isInstanceOf(SeatRefused.RegistrationDecided.class);
        register(book, "ada");
        assertThat(book.counts().requested()).as("may ask anew").isOne();
    }

    @Test
    void whoAskedAndWithdrewIsNotDecidedOn() {
        var book = bookOfSeats(1, ON_APPROVAL);
        var ada = register(book, "ada");
        withdraw(book, ada);

        assertThatThrownBy(() -> book.approve(only(ada), NOW)).isInstanceOf(SeatRefused.RegistrationEnded.class);
    }

    @Test
    void whoAskedHearsOfTheCancellation() {
        var book = bookOfSeats(1, ON_APPROVAL);
        register(book, "ada");
        saved(book);

        follow(book, SeatBookFixture.cancelled(2, 1));

        assertThat(book.counts().cancelled()).isOne();
    }
}
