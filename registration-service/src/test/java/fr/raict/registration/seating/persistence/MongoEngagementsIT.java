package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.seating.application.Engagements;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Instead;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookFixture;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

/** When people are taken. */
@IntegrationTest
class MongoEngagementsIT {

    private static final Instant NINE = Instant.parse("2027-01-13T09:00:00Z");

    @Autowired
    private Engagements engagements;
    @Autowired
    private SeatBooks books;
    @Autowired
    private MongoOperations mongo;
    private final EditionId edition = new EditionId(UUID.randomUUID());
    private final ParticipantId ada = new ParticipantId(UUID.randomUUID());
    private final ParticipantId bob = new ParticipantId(UUID.randomUUID());
    private final Workshop nineToTen = workshop(0, 60);
    private final Workshop halfPastNine = workshop(30, 60);
    private final Workshop tenToEleven = workshop(60, 60);

    private Workshop workshop(int from, int minutes) {
        var start = NINE.plus(Duration.ofMinutes(from));
        var placement = new Placement(UUID.randomUUID(), "Marly", start, start.plus(Duration.ofMinutes(minutes)));
        return new Workshop(new WorkshopId(UUID.randomUUID()), edition, 1, "Filières", Workshop.Status.PUBLISHED, 5,
                placement, 1, "", SeatBookFixture.HYBRID);
    }

    private static Registration seatOf(ParticipantId person) {
        return new Registration(new RegistrationId(UUID.randomUUID()), 0, person, new Authority("COMMUNE-1", "Ici"),
                "karim", List.of(), Registration.State.SEATED, NINE, Traits.UNKNOWN, null, null, null);
    }

    @Test
    void refusesASeatThatOverlapsWithAnotherOneOfThePerson() {
        var first = seatOf(ada);
        var second = seatOf(ada);
        var others = seatOf(bob);
        assertThat(engagements.enter(nineToTen, List.of(first))).isEmpty();

        assertThat(engagements.enter(halfPastNine, List.of(second, others))).isEqualTo(Set.of(second.id()));

        assertThat(taken(tenToEleven, ada, bob)).as("bob has the other seat")
                .isEqualTo(Set.of(bob));
        assertThat(taken(halfPastNine, ada, bob)).isEqualTo(Set.of(ada));
    }

    @Test
    void letsOneFollowTheOther() {
        assertThat(engagements.enter(nineToTen, List.of(seatOf(ada)))).isEmpty();
        assertThat(engagements.enter(tenToEleven, List.of(seatOf(ada)))).isEmpty();
    }

    @Test
    void entersTheSameAgain() {
        var seat = seatOf(ada);

        assertThat(engagements.enter(nineToTen, List.of(seat))).isEmpty();
        assertThat(engagements.enter(nineToTen, List.of(seat))).isEmpty();
        engagements.drop(List.of(seat));

        assertThat(engagements.enter(halfPastNine, List.of(seatOf(ada)))).isEmpty();
    }

    @Test
    void givesTimeBackWithTheSeat() {
        var seat = seatOf(ada);
        engagements.enter(nineToTen, List.of(seat));

        engagements.drop(List.of(seat, seatOf(bob)));
        engagements.drop(List.of(seat));

        assertThat(engagements.enter(halfPastNine, List.of(seatOf(ada)))).isEmpty();
    }

    @Test
    void movesWithTheWorkshop() {
        engagements.enter(nineToTen, List.of(seatOf(ada)));
        engagements.enter(tenToEleven, List.of(seatOf(ada)));
        var start = NINE.plus(5, ChronoUnit.HOURS);
        var moved = new Workshop(nineToTen.id(), edition, 2, "Filières", Workshop.Status.PUBLISHED, 5,
                new Placement(UUID.randomUUID(), "Marly", start, start.plus(1, ChronoUnit.HOURS)), 2, "",
                SeatBookFixture.HYBRID);

        engagements.move(moved);

        assertThat(taken(workshop(0, 60), ada)).isEmpty();
        assertThat(taken(workshop(300, 10), ada)).containsExactly(ada);
        assertThat(taken(workshop(70, 10), ada)).as("the other one stays").containsExactly(ada);
    }

    @Test
    void movesBothTimesOfWhoIsRegisteredTwice() {
        engagements.enter(nineToTen, List.of(seatOf(ada)));
        engagements.enter(nineToTen, List.of(seatOf(ada)));

        engagements.move(new Workshop(nineToTen.id(), edition, 2, "Filières", Workshop.Status.PUBLISHED, 5,
                tenToEleven.placed().orElseThrow(), 2, "", SeatBookFixture.HYBRID));

        assertThat(taken(workshop(0, 60), ada)).isEmpty();
        assertThat(taken(workshop(60, 60), ada)).containsExactly(ada);
    }

    @Test
    void knowsOfASeatWhenTheWorkshopComesToHaveATime() {
        var unplaced = new Workshop(nineToTen.id(), edition, 1, "Filières", Workshop.Status.PUBLISHED, 5, null, 1, "",
                SeatBookFixture.HYBRID);
        assertThat(engagements.enter(unplaced, List.of(seatOf(ada)))).isEmpty();
        assertThat(taken(halfPastNine, ada)).isEmpty();

        engagements.move(nineToTen);
        assertThat(taken(halfPastNine, ada)).containsExactly(ada);

        engagements.move(unplaced);
        assertThat(taken(halfPastNine, ada)).isEmpty();
    }

    @Test
    void givesOneOfManyThatAreEnteredAtOnce() {
        for (var round = 0; round < 20; round++) {
            var person = new ParticipantId(UUID.randomUUID());
            var workshops = IntStream.range(0, 6).mapToObj(i -> workshop(5 * i, 60)).toList();

            var refused = workshops.stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> engagements.enter(each, List.of(seatOf(person)))))
                    .toList().stream().mapToInt(each -> each.join().size()).sum();

            assertThat(refused).isEqualTo(5);
        }
    }

    @Test
    void dropsWhatACrashLeftOnceItIsInSomebodysWay() {
        var left = seatOf(ada);
        engagementsAt(Clock.systemUTC().instant().minus(MongoEngagements.LONGEST_WRITE)).enter(nineToTen,
                List.of(left));

        assertThat(engagements.enter(halfPastNine, List.of(seatOf(ada)))).isEmpty();
    }

    @Test
    void keepsWhatIsGivenHoweverLongAgo() {
        var book = SeatBook.open(nineToTen, AdmissionRules.NONE);
        var stored = books.add(book);
        var answer = stored.book().request(asking(SAINT_DENIS, "ada"), OPEN);
        books.save(stored, List.of());
        engagementsAt(NINE.minus(Duration.ofDays(100))).enter(nineToTen,
                List.of(answer.registrations().getFirst().registration()));

        assertThat(taken(halfPastNine, person("ada"))).hasSize(1);
        assertThat(engagements.enter(halfPastNine, List.of(seatOf(person("ada"))))).hasSize(1);
        engagements.drop(List.of(answer.registrations().getFirst().registration()));
    }

    @Test
    void letsASeatTakeThePlaceOfTheOneThatIsGivenUpForIt() {
        var former = seatOf(ada);
        engagements.enter(nineToTen, List.of(former));
        var instead = insteadOf(former);

        assertThat(engagements.taken(halfPastNine, List.of(instead))).isEmpty();
        assertThat(engagements.enter(halfPastNine, List.of(instead))).isEmpty();
        assertThat(engagements.enter(workshop(10, 5), List.of(insteadOf(former)))).as("but nothing else")
                .isEmpty();
        assertThat(engagements.enter(workshop(40, 5), List.of(insteadOf(former)))).as("but nothing else").hasSize(1);
    }

    private Registration insteadOf(Registration former) {
        return new Registration(new RegistrationId(UUID.randomUUID()), 0, former.participant(), former.authority(),
                "karim", List.of(), Registration.State.SEATED, NINE, Traits.UNKNOWN, null,
                new Instead(nineToTen.id(), former.id()), null);
    }

    private Set<ParticipantId> taken(Workshop workshop, ParticipantId... people) {
        return engagements.taken(workshop, Stream.of(people).map(MongoEngagementsIT::seatOf).toList());
    }

    private MongoEngagements engagementsAt(Instant then) {
        return new MongoEngagements(mongo, Clock.fixed(then.minusMillis(1), ZoneOffset.UTC));
    }
}
