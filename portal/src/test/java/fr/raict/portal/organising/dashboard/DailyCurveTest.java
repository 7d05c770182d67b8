package fr.raict.portal.organising.dashboard;

import java.time.LocalDate;
import java.util.List;

import fr.raict.portal.services.registration.RegistrationFigures.Day;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DailyCurveTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void drawsEveryDayBetweenTheFirstAndTheLast() {
        var curve = DailyCurve.of(List.of(new Day(MONDAY, 10), new Day(MONDAY.plusDays(2), 5)));

        assertThat(curve.bars()).extracting(DailyCurve.Bar::count).hasSize(14).endsWith(10, 0, 5);
        assertThat(curve.busyDays()).hasSize(2);
    }

    @Test
    void scalesToTheBusiestDay() {
        var curve = DailyCurve.of(List.of(new Day(MONDAY, 10), new Day(MONDAY.plusDays(1), 5)));

        assertThat(curve.bars()).extracting(DailyCurve.Bar::height).endsWith(100, 50);
        assertThat(curve.bars()).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(DailyCurve.HEIGHT));
    }

    @Test
    void keepsTheLatestSixtyDays() {
        var curve = DailyCurve.of(List.of(new Day(MONDAY, 1), new Day(MONDAY.plusDays(99), 1)));

        assertThat(curve.bars()).hasSize(60);
        assertThat(curve.lastDay()).isEqualTo(MONDAY.plusDays(99));
    }

    @Test
    void isEmptyBeforeTheFirstRegistration() {
        assertThat(DailyCurve.of(List.of()).isEmpty()).isTrue();
    }
}
