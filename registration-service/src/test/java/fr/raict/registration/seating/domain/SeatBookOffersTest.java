package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRefused.NotWaiting;
import fr.raict.registration.seating.domain.SeatRefused.OfferEnded;
import fr.raict.registration.seating.domain.SeatRefused.OrderFixed;
import fr.raict.registration.seating.domain.SeatRefused.Overlap;
import fr.raict.registration.seating.domain.SeatRefused.RequestKeyReused;
import fr.raict.registration.seating.domain.Viewer.Organiser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Free seats are offered to those who wait, who answer in time or not. */
class SeatBookOffersTest {

    private static final int HOURS = 8;
    private static final String SEED = "00112233445566778899aabbccddeeff";

    private SeatBook book;

    @BeforeEach
    void aFullWorkshop() {
        book = bookOf(2);
        at(NOW);
        govern(WaitingOrder.ARRIVAL, null);
        register("seated0", "seated1");
    }

    private void at(Instant now) {
        book.at(now, ALWAYS_OPEN);
    }

    private void govern(WaitingOrder order, String seed) {
        book.govern(new AdmissionRules(book.rules().version(), false, false, null, Map.of(),
                new WaitingRules(order, seed, HOURS)));
    }

    private void register(String... people) {
        book.request(asking(SAINT_DENIS, people), OPEN);
    }

    private void register(Authority authority, String... people) {
        book.request(asking(authority, people), OPEN);
    }

    private SeatRequest together(String... people) {
        var each = asking(SAINT_DENIS, people);
        return new SeatRequest(SeatRequest.keyOf(each.key(), true), each.account(), each.asker(), each.authority(),
                each.applicants(), NOW, null, true);
    }

    private Registration of(String name) {
        return book.state().registrations().stream().filter(each -> each.participant().equals(person(name)))
                .reduce((_, last) -> last).orElseThrow();
    }

    private RankedRegistration ranked(String name) {
        return book.find(of(name).id(), new Organiser());
    }

    private void withdraw(String name) {
        book.withdraw(of(name).id(), new Organiser());
    }

    private void accept(String name) {
        book.accept(of(name).id(), new Organiser());
    }

    private void put(String name, String reason) {
        book.putFirst(of(name).id(), new Precedence(1, reason, "claire", NOW));
    }

    private List<ParticipantId> offered() {
        return book.state().registrations().stream().filter(Registration::isOffered).map(Registration::participant)
                .toList();
    }

    private static List<ParticipantId> people(String... names) {
        return Stream.of(names).map(SeatBookFixture::person).toList();
    }

    private <T> List<T> events(Class<T> type) {
        return book.changes().events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void offersAFreedSeatToTheFirst() {
        register("ada", "bob");

        withdraw("seated0");

        assertThat(offered()).isEqualTo(people("ada"));
        assertThat(of("ada").offer()).contains(new Offer(NOW.plus(Duration.ofHours(HOURS)), 1));
        assertThat(ranked("bob").rank()).isOne();
        assertThat(events(SeatEvent.Offered.class)).hasSize(1);
        assertThat(book.changes().seated()).doesNotContain(of("ada"));
        assertThat(book.endOfFirstOffer()).contains(NOW.plus(Duration.ofHours(HOURS)));
    }

    @Test
    void keepsAnOfferedSeatFromNewcomers() {
        register("ada");
        withdraw("seated0");

        register("bob");

        assertThat(waiting(book)).isEqualTo(people("bob"));
        assertThat(Availability.of(book.summary(), NOW, OPEN).free()).isZero();
    }

    @Test
    void givesTheSeatToWhoAccepts() {
        register("ada");
        withdraw("seated0");

        accept("ada");

        assertThat(seated(book)).contains(person("ada"));
        assertThat(events(SeatEvent.Promoted.class)).hasSize(1);
        assertThat(of("ada").isMoving()).as("what they await elsewhere is to end").isTrue();
        var before = saved(book).state();
        accept("ada");
        assertThat(book.state()).isEqualTo(before);
        book.moved(of("ada").id());
        assertThat(book.moving()).isEmpty();
        assertThat(of("ada").turn()).isNull();
    }

    @Test
    void offersADeclinedSeatToTheNext() {
        register("ada", "bob");
        withdraw("seated0");

        var declined = book.declineOffer(of("ada").id(), new Organiser());

        assertThat(declined.registration().state()).isEqualTo(State.WITHDRAWN);
        assertThat(offered()).isEqualTo(people("bob"));
        assertThat(events(SeatEvent.Withdrawn.class)).last().matches(each -> !each.heldSeat());
        var before = saved(book).state();
        book.declineOffer(of("ada").id(), new Organiser());
        assertThat(book.state()).isEqualTo(before);
        assertThatExceptionOfType(OfferEnded.class).isThrownBy(() -> accept("ada"));
    }

    @Test
    void endsAnOfferThatNobodyAnswers() {
        register("ada", "bob");
        withdraw("seated0");
        var end = NOW.plus(Duration.ofHours(HOURS));

        at(end.minusMillis(1));
        book.tellMore();
        assertThat(offered()).isEqualTo(people("ada"));
        at(end);
        assertThat(book.hasMoreToTell()).isTrue();
        book.tellMore();

        assertThat(of("ada").state()).isEqualTo(State.LAPSED);
        assertThat(events(SeatEvent.Lapsed.class)).hasSize(1);
        assertThat(offered()).isEqualTo(people("bob"));
        assertThat(book.counts().lapsed()).isOne();
        assertThat(book.hasMoreToTell()).isFalse();
    }

    @Test
    void refusesWhoAcceptsTooLateAlsoBeforeTheOfferWasEnded() {
        register("ada");
        withdraw("seated0");

        at(NOW.plus(Duration.ofHours(HOURS)));

        assertThatExceptionOfType(OfferEnded.class).isThrownBy(() -> accept("ada"));
    }

    @Test
    void refusesAnswersWhereNothingIsOffered() {
        register("ada");

        assertThatExceptionOfType(OfferEnded.class).isThrownBy(() -> accept("ada"));
        assertThatExceptionOfType(OfferEnded.class)
                .isThrownBy(() -> book.declineOffer(of("ada").id(), new Organiser()));
        assertThatExceptionOfType(OfferEnded.class)
                .isThrownBy(() -> book.declineOffer(of("seated0").id(), new Organiser()));
    }

    @Test
    void passesOverWhoIsTakenAndKeepsTheirRank() {
        register("ada", "bob");
        book.except(Set.of(person("ada")));

        withdraw("seated0");

        assertThat(offered()).isEqualTo(people("bob"));
        assertThat(ranked("ada").rank()).isOne();
    }

    @Test
    void refusesWhoWasTakenSinceTheOfferWhichStays() {
        register("ada");
        withdraw("seated0");
        book.except(Set.of(person("ada")));

        assertThatExceptionOfType(Overlap.class).isThrownBy(() -> accept("ada"));

        assertThat(offered()).isEqualTo(people("ada"));
    }

    @Test
    void endsOffersBeforeTheLastWorkingDay() {
        register("ada");
        var last = ALWAYS_OPEN.lastDayBefore(MARLY.startsAt());
        at(last.minus(Duration.ofHours(3)));

        withdraw("seated0");

        assertThat(of("ada").offer()).map(Offer::expiresAt).contains(last);
    }

    @Test
    void givesTheSeatAtOnceOnTheLastWorkingDay() {
        register("ada");
        at(ALWAYS_OPEN.lastDayBefore(MARLY.startsAt()));

        withdraw("seated0");

        assertThat(seated(book)).contains(person("ada"));
        assertThat(of("ada").isMoving()).isFalse();
    }

    @Test
    void offersSeatsThatAreAddedAndTakesNoneAway() {
        register("ada", "bob");

        book.follow(workshop(2, 4));
        assertThat(offered()).isEqualTo(people("ada", "bob"));
        book.follow(workshop(3, 1));

        assertThat(offered()).isEqualTo(people("ada", "bob"));
        assertThat(book.summary().beyondCapacity()).isOne();
        accept("ada");
        withdraw("seated0");
        assertThat(seated(book)).isEqualTo(people("seated1", "ada"));
    }

    @Test
    void handsAnOfferOverWithItsEnd() {
        register("ada");
        withdraw("seated0");

        var successor = book.handOver(of("ada").id(), asking(SAINT_DENIS, "bob")).registrations().getFirst();

        assertThat(successor.registration().offer()).contains(new Offer(NOW.plus(Duration.ofHours(HOURS)), 1));
        assertThat(book.changes().offered()).contains(successor.registration());
        assertThat(of("ada").state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void seatsAPartyAtOnceWhenAllFit() {
        book.follow(workshop(2, 4));

        book.request(together("ada", "bob"), OPEN);

        assertThat(seated(book)).containsAll(people("ada", "bob"));
    }

    @Test
    void offersSeatsToAPartyOnlyForAllOfIt() {
        register("cleo");
        book.request(together("ada", "bob"), OPEN);
        withdraw("cleo");

        withdraw("seated0");
        assertThat(offered()).as("one seat is not enough").isEmpty();
        assertThat(ranked("bob").standing().together()).isEqualTo(2);
        withdraw("seated1");

        assertThat(offered()).isEqualTo(people("ada", "bob"));
        assertThat(of("ada").offer()).map(Offer::people).contains(2);
        accept("bob");
        assertThat(seated(book)).isEqualTo(people("ada", "bob"));
    }

    @Test
    void doesNotSplitAPartyOfWhichOneFits() {
        book.follow(workshop(2, 3));

        book.request(together("ada", "bob"), OPEN);
        assertThat(waiting(book)).isEqualTo(people("ada", "bob"));
        register("cleo");

        assertThat(seated(book)).as("a seat that no party can have is anybody's").contains(person("cleo"));
    }

    @Test
    void answersForTheWholeParty() {
        book.request(together("ada", "bob"), OPEN);
        register("cleo");
        withdraw("seated0");
        assertThat(offered()).isEqualTo(people("cleo"));
        withdraw("cleo");
        withdraw("seated1");
        assertThat(offered()).isEqualTo(people("ada", "bob"));

        book.declineOffer(of("bob").id(), new Organiser());

        assertThat(of("ada").state()).isEqualTo(State.WITHDRAWN);
        assertThat(of("bob").state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void goesOnAsThePartyThatIsLeft() {
        book.request(together("ada", "bob"), OPEN);
        withdraw("ada");

        withdraw("seated0");

        assertThat(offered()).isEqualTo(people("bob"));
    }

    @Test
    void knowsARequestForAllFromOneForEach() {
        var forEach = asking(SAINT_DENIS, "ada", "bob");
        book.request(forEach, OPEN);

        var forAll = new SeatRequest(SeatRequest.keyOf(forEach.key(), true), forEach.account(), forEach.asker(),
                forEach.authority(), forEach.applicants(), NOW, null, true);

        assertThatExceptionOfType(RequestKeyReused.class).isThrownBy(() -> book.request(forAll, OPEN));
    }

    @Test
    void waitsForTheDecisionOnAllOfAParty() {
        book.govern(new AdmissionRules(book.rules().version(), false, true, null, Map.of(),
                new WaitingRules(WaitingOrder.ARRIVAL, null, HOURS)));
        book.request(together("ada", "bob"), OPEN);
        book.follow(workshop(2, 9));

        book.approve(of("ada").id(), NOW);
        assertThat(of("ada").state()).isEqualTo(State.WAITING);
        book.approve(of("bob").id(), NOW);

        assertThat(offered()).isEqualTo(people("ada", "bob"));
    }

    @Test
    void putsPeopleOfAuthoritiesFirstThatHaveNobodyThere() {
        govern(WaitingOrder.ONE_PER_AUTHORITY, null);
        register("ada", "bob");
        register(Authority.INDIVIDUAL, "cleo");
        register(CHARTRES, "dan", "eve");

        assertThat(Stream.of("cleo", "dan", "eve", "ada", "bob").map(name -> ranked(name).rank()))
                .containsExactly(1, 2, 3, 4, 5);
        withdraw("seated0");
        withdraw("seated1");

        assertThat(offered()).as("Saint-Denis has nobody there any more").isEqualTo(people("ada", "cleo"));
        assertThat(Stream.of("dan", "eve", "bob").map(name -> ranked(name).rank())).containsExactly(1, 2, 3);
    }

    @Test
    void drawsLotsAsEverybodyCanSee() {
        govern(WaitingOrder.DRAW, SEED);
        register("ada", "bob", "cleo", "dan");
        var drawn = Stream.of("ada", "bob", "cleo", "dan")
                .sorted((one, other) -> new Draw(SEED).compare(person(one), person(other))).toList();
        assertThat(drawn.stream().map(name -> ranked(name).rank())).containsExactly(1, 2, 3, 4);

        var successor = book.handOver(of(drawn.get(2)).id(), asking(SAINT_DENIS, "eve")).registrations().getFirst();
        withdraw("seated0");

        assertThat(successor.rank()).as("the lot stays with the place").isEqualTo(3);
        assertThat(offered()).isEqualTo(people(drawn.getFirst()));
        assertThat(ranked(drawn.get(1)).standing().seed()).isEqualTo(SEED);
    }

    @Test
    void keepsTheOrderWhileSomebodyWaitsOrIsOfferedASeat() {
        register("ada");
        assertThatExceptionOfType(OrderFixed.class).isThrownBy(() -> govern(WaitingOrder.DRAW, SEED));
        withdraw("seated0");
        assertThatExceptionOfType(OrderFixed.class).isThrownBy(() -> govern(WaitingOrder.DRAW, SEED));

        book.govern(new AdmissionRules(book.rules().version(), false, false, null, Map.of(), WaitingRules.AT_ONCE));

        assertThat(offered()).as("what is offered stays so").isEqualTo(people("ada"));
    }

    @Test
    void putsSomebodyBeforeTheOthersAndSaysWhy() {
        register("ada", "bob", "cleo", "dan");

        put("cleo", "Animatrice");
        put("dan", "Rapporteur");

        assertThat(Stream.of("cleo", "dan", "ada", "bob").map(name -> ranked(name).rank()))
                .containsExactly(1, 2, 3, 4);
        assertThat(ranked("bob").standing().precedences()).containsExactly("Animatrice", "Rapporteur");
        assertThat(ranked("bob").standing().ahead()).isEqualTo(3);
        assertThat(ranked("dan").standing().precedence()).isEqualTo(new Standing.Given("Rapporteur", NOW));
        var before = saved(book).state();
        put("cleo", "Animatrice");
        assertThat(book.state()).isEqualTo(before);
        withdraw("seated0");
        assertThat(offered()).isEqualTo(people("cleo"));
        assertThat(of("cleo").precedence()).map(Precedence::by).contains("claire");
        assertThatExceptionOfType(NotWaiting.class).isThrownBy(() -> put("cleo", "Encore"));
    }

    @Test
    void endsWhatSomebodyAwaitsWhoAcceptedASeatElsewhere() {
        register("ada", "bob", "cleo");
        withdraw("seated0");

        book.endWaitsOf(person("ada"), of("seated1").id());
        book.endWaitsOf(person("cleo"), of("seated1").id());

        assertThat(events(SeatEvent.Overtaken.class)).hasSize(2);
        assertThat(offered()).isEqualTo(people("bob"));
        assertThat(waiting(book)).isEmpty();
    }
}
