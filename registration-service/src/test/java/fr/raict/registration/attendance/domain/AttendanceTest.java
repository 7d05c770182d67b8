package fr.raict.registration.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.registration.attendance.domain.Attendance.Decision;
import fr.raict.registration.attendance.domain.Attendance.State;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttendanceTest {

    private static final Instant NINE = Instant.parse("2027-01-13T08:00:00Z");
    private static final boolean ASKED_FIRST = false;
    private static final boolean LET_IN = true;

    private final Attendance nobody = Attendance.none(
            new Door.OfDay(new EditionId(new UUID(0, 1)), LocalDate.of(2027, 1, 13)),
            new ParticipantId(new UUID(0, 2)));

    private static CheckIn checkIn(int minutesAfterNine, String by) {
        return CheckIn.told(UUID.randomUUID(), NINE.plus(Duration.ofMinutes(minutesAfterNine)),
                NINE.plus(Duration.ofHours(1)), by, by);
    }

    @Test
    void isAbsentUntilSomebodyLetsThemIn() {
        var louis = checkIn(0, "Louis");

        assertThat(nobody.state()).isEqualTo(State.ABSENT);
        assertThat(nobody.decisionOn(louis, ASKED_FIRST)).isEqualTo(Decision.PRESENT);
        assertThat(nobody.with(louis, ASKED_FIRST).state()).isEqualTo(State.PRESENT);
        assertThat(nobody.with(louis, ASKED_FIRST).checkIn()).isEqualTo(louis);
    }

    @Test
    void countsTheSameNonceOnce() {
        var louis = checkIn(0, "Louis");
        var present = nobody.with(louis, LET_IN);

        assertThat(present.with(louis, LET_IN)).isEqualTo(present);
        assertThat(present.decisionOn(louis, LET_IN)).isEqualTo(Decision.PRESENT);
        assertThat(present.decisionOn(louis, ASKED_FIRST)).isEqualTo(Decision.PRESENT);
    }

    @Test
    void tellsTheSecondWhoAsksBeforeLettingIn() {
        var present = nobody.with(checkIn(0, "Louis"), ASKED_FIRST);
        var anne = checkIn(1, "Anne");

        assertThat(present.decisionOn(anne, ASKED_FIRST)).isEqualTo(Decision.ALREADY);
        assertThat(present.with(anne, ASKED_FIRST)).isEqualTo(present);
    }

    @Test
    void keepsBothOfTwoThatCouldNotKnowOfEachOther() {
        var louis = checkIn(5, "Louis");
        var anne = checkIn(1, "Anne");
        var present = nobody.with(louis, LET_IN);

        assertThat(present.decisionOn(anne, LET_IN)).isEqualTo(Decision.COLLISION);
        var both = present.with(anne, LET_IN);

        assertThat(both.checkIns()).containsExactly(anne, louis);
        assertThat(both.checkIn()).isEqualTo(anne);
        assertThat(both.othersThan(louis.nonce())).containsExactly(anne);
        assertThat(both.with(louis, LET_IN)).isEqualTo(both);
        assertThat(both.decisionOn(louis, LET_IN)).isEqualTo(Decision.COLLISION);
        assertThat(both.decisionOn(anne, LET_IN)).isEqualTo(Decision.COLLISION);
    }

    @Test
    void staysUndoneWhateverADeviceRepeats() {
        var louis = checkIn(0, "Louis");
        var undone = nobody.with(louis, LET_IN).undo(louis.nonce());

        assertThat(undone.state()).isEqualTo(State.ABSENT);
        assertThat(undone.decisionOn(louis, LET_IN)).isEqualTo(Decision.UNDONE);
        assertThat(undone.with(louis, LET_IN)).isEqualTo(undone);
        assertThat(undone.undo(louis.nonce())).isEqualTo(undone);
        assertThat(undone.with(checkIn(2, "Anne"), ASKED_FIRST).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void keepsTheOtherCheckInWhenOneIsUndone() {
        var anne = checkIn(1, "Anne");
        var louis = checkIn(5, "Louis");
        var both = nobody.with(anne, LET_IN).with(louis, LET_IN);

        assertThat(both.undo(anne.nonce()).checkIns()).containsExactly(louis);
        assertThat(both.undo(louis.nonce()).checkIns()).containsExactly(anne);
        assertThat(both.undo(UUID.randomUUID())).isEqualTo(both);
    }

    @Test
    void growsWithNothing() {
        var much = nobody;
        for (var each : IntStream.range(0, 60).mapToObj(minute -> checkIn(minute, "Louis")).toList()) {
            much = much.with(each, LET_IN);
        }
        assertThat(much.checkIns()).hasSize(1 + Attendance.MOST_COLLISIONS);
        var again = much;
        for (var minute = 0; minute < 60; minute++) {
            var one = checkIn(0, "Anne");
            again = again.with(one, LET_IN).undo(one.nonce());
        }
        assertThat(again.undone()).hasSizeLessThanOrEqualTo(Attendance.MOST_UNDONE);
    }

    @Test
    void excusesWhoDidNotCome() {
        var excused = nobody.excuse(true);

        assertThat(excused.state()).isEqualTo(State.EXCUSED);
        assertThat(excused.excuse(false).state()).isEqualTo(State.ABSENT);
        var came = excused.with(checkIn(0, "Louis"), ASKED_FIRST);
        assertThat(came.state()).isEqualTo(State.PRESENT);
        assertThat(came.undo(came.checkIns().getFirst().nonce()).state()).isEqualTo(State.EXCUSED);
        assertThatExceptionOfType(AttendanceRefused.IsPresent.class).isThrownBy(() -> came.excuse(true));
    }

    @Test
    void believesNoClockThatCannotBeRight() {
        var nonce = UUID.randomUUID();

        assertThat(CheckIn.told(nonce, null, NINE, "", "").at()).isEqualTo(NINE);
        assertThat(CheckIn.told(nonce, NINE.plusMillis(1), NINE, "", "").at()).isEqualTo(NINE);
        assertThat(CheckIn.told(nonce, Instant.MIN, NINE, "", "").at()).isEqualTo(NINE);
        assertThat(CheckIn.told(nonce, NINE.minus(CheckIn.OLDEST), NINE, "", "").at())
                .isEqualTo(NINE.minus(CheckIn.OLDEST));
        assertThat(CheckIn.told(nonce, NINE.minus(CheckIn.OLDEST).minusMillis(1), NINE, "", "").at()).isEqualTo(NINE);
    }
}
