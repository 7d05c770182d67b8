package fr.raict.registration.seating.domain;

import java.util.Set;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.bookOf;
import static fr.raict.registration.seating.domain.SeatBookFixture.person;
import static fr.raict.registration.seating.domain.SeatBookFixture.placed;
import static fr.raict.registration.seating.domain.SeatBookFixture.saved;
import static fr.raict.registration.seating.domain.SeatBookFixture.seated;
import static fr.raict.registration.seating.domain.SeatBookFixture.waiting;
import static fr.raict.registration.seating.domain.SeatBookFixture.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SeatBookReassignmentTest {

    private static final Authority DAKAR = new Authority("OTHER-DAKAR", "Dakar");
    private static final Authority CITY_OF_DAKAR = new Authority("OTHER-CITYOFDAKAR", "Ville de Dakar");

    private final SeatBook book = bookOf(2);

    private SeatAnswer register(Authority authority, String... people) {
        return book.request(asking(authority, people), OPEN);
    }

    private int merge() {
        saved(book);
        var ids = book.misnamed(Set.of(DAKAR.code()), CITY_OF_DAKAR, 100).stream().map(Registration::id).toList();
        return book.reassign(ids, CITY_OF_DAKAR, NOW);
    }

    @Test
    void keepsSeatsRanksAndOrderAndTellsNobody() {
        register(DAKAR, "ada", "bob", "cleo");
        register(CHARTRES, "dan");
        var before = placed(book);

        assertThat(merge()).isEqualTo(3);

        assertThat(placed(book)).extracting(RankedRegistration::rank).containsExactly(0, 0, 1, 2);
        assertThat(placed(book)).extracting(each -> each.registration().of(CHARTRES))
                .isEqualTo(before.stream().map(each -> each.registration().of(CHARTRES)).toList());
        assertThat(book.changes().events()).isEmpty();
        assertThat(book.changes().registrations()).containsOnlyKeys(0, 1, 2);
    }

    @Test
    void countsThemForTheOther() {
        register(DAKAR, "ada", "bob", "cleo");
        register(CITY_OF_DAKAR, "dan");

        merge();

        assertThat(book.counts().authorities()).containsExactly(new SeatCounts.OfAuthority(CITY_OF_DAKAR, 2, 0, 2, 0));
    }

    @Test
    void countsThemUnderANameThatWasCorrected() {
        register(DAKAR, "ada", "bob");
        saved(book);
        var corrected = new Authority(DAKAR.code(), "Ville de Dakar");

        book.reassign(book.misnamed(Set.of(DAKAR.code()), corrected, 9).stream().map(Registration::id).toList(),
                corrected, NOW);

        assertThat(book.counts().authorities()).containsExactly(new SeatCounts.OfAuthority(corrected, 2, 0, 0, 0));
        assertThat(book.misnamed(Set.of(DAKAR.code()), corrected, 9)).isEmpty();
    }

    @Test
    void takesThoseAlongThatHaveEnded() {
        var ended = register(DAKAR, "ada");
        withdraw(book, ended);

        assertThat(merge()).isOne();

        assertThat(placed(book).getFirst().registration().authority()).isEqualTo(CITY_OF_DAKAR);
        assertThat(placed(book).getFirst().registration().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void changesNothingTheSecondTime() {
        register(DAKAR, "ada");
        merge();
        saved(book);

        assertThat(merge()).isZero();
        assertThat(book.hasChanges()).isFalse();
    }

    @Test
    void leavesWhoWasThereForBothTheSeatRatherThanTheRank() {
        register(CITY_OF_DAKAR, "ada");
        register(CHARTRES, "bob");
        register(DAKAR, "ada");
        register(CHARTRES, "cleo");

        merge();

        assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
        assertThat(waiting(book)).containsExactly(person("cleo"));
        assertThat(book.changes().events()).singleElement()
                .satisfies(each -> assertThat(((SeatEvent.Withdrawn) each).told()).isFalse());
    }

    @Test
    void givesTheSecondSeatOfOnePersonToTheFirstInLineWhoIsTold() {
        register(DAKAR, "ada");
        register(CITY_OF_DAKAR, "ada");
        register(CHARTRES, "bob");

        merge();

        assertThat(seated(book)).containsExactly(person("ada"), person("bob"));
        assertThat(placed(book)).extracting(each -> each.registration().state()).containsExactly(State.SEATED,
                State.WITHDRAWN, State.SEATED);
        assertThat(book.changes().events()).hasSize(2).last().isInstanceOf(SeatEvent.Promoted.class);
    }

    @Test
    void endsNothingOfWhoeverWasThereTwiceBefore() {
        book.request(asking(UUID.randomUUID(), new Viewer.Delegate("eve", Set.of(), Set.of(DAKAR.code())), DAKAR,
                "ada"), OPEN);
        book.request(asking(UUID.randomUUID(), new Viewer.Delegate("eva", Set.of(), Set.of(DAKAR.code())), DAKAR,
                "ada"), OPEN);
        saved(book);
        var corrected = new Authority(DAKAR.code(), "Ville de Dakar");

        book.reassign(book.misnamed(Set.of(DAKAR.code()), corrected, 9).stream().map(Registration::id).toList(),
                corrected, NOW);

        assertThat(seated(book)).containsExactly(person("ada"), person("ada"));
    }

    @Test
    void endsNothingOnceTheWorkshopHasBegun() {
        register(DAKAR, "ada");
        register(CITY_OF_DAKAR, "ada");
        saved(book);

        book.reassign(book.misnamed(Set.of(DAKAR.code()), CITY_OF_DAKAR, 9).stream().map(Registration::id).toList(),
                CITY_OF_DAKAR, MARLY.startsAt());

        assertThat(seated(book)).containsExactly(person("ada"), person("ada"));
    }

    @Test
    void waitsForRoomForTheEventsOfWhomItEnds() {
        register(DAKAR, "ada");
        register(CITY_OF_DAKAR, "ada");
        saved(book);
        book.limitEvents(1);

        assertThatExceptionOfType(SeatRefused.EventsPending.class).isThrownBy(this::mergeAsItIs);

        assertThat(book.hasChanges()).isFalse();
    }

    private void mergeAsItIs() {
        book.reassign(book.misnamed(Set.of(DAKAR.code()), CITY_OF_DAKAR, 9).stream().map(Registration::id).toList(),
                CITY_OF_DAKAR, NOW);
    }
}
