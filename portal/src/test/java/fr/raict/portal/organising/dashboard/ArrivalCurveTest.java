package fr.raict.portal.organising.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.portal.services.registration.ArrivalsBy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalCurveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void theLargestSeriesIsBelowAndABarIsAsHighAsItsDay() {
        var curve = curve(Map.of("EPCI", 1, "COMMUNE", 2));

        assertThat(curve.series()).extracting(ArrivalCurve.Series::name).containsExactly("COMMUNE", "EPCI");
        assertThat(curve.days()).hasSize(14).endsWith(DAY);
        assertThat(curve.parts()).containsExactly(new ArrivalCurve.Part(0, 13 * 12, 33, 67),
                new ArrivalCurve.Part(1, 13 * 12, 0, 33));
    }

    @Test
    void whatIsBeyondSevenSharesAPlace() {
        var many = IntStream.range(0, 10).boxed().collect(Collectors.toMap(i -> "S" + i, i -> 100 - i));
        var curve = curve(many);

        assertThat(curve.series()).extracting(ArrivalCurve.Series::place).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 7, 7);
        assertThat(curve.parts()).hasSize(8);
        assertThat(curve.parts().stream().mapToInt(ArrivalCurve.Part::height).sum()).isEqualTo(100);
    }

    @Test
    void isEmptyWithoutAnyRegistration() {
        assertThat(ArrivalCurve.of(new ArrivalsBy(ArrivalsBy.By.TYPE, List.of())).isEmpty()).isTrue();
    }

    private static ArrivalCurve curve(Map<String, Integer> counts) {
        return ArrivalCurve.of(new ArrivalsBy(ArrivalsBy.By.TYPE, List.of(new ArrivalsBy.Day(DAY, counts))));
    }
}
