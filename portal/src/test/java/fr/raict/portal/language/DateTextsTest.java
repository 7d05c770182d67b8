package fr.raict.portal.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateTextsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DateTexts french = new DateTexts(Locale.FRENCH, PARIS);
    private final DateTexts english = new DateTexts(Locale.ENGLISH, PARIS);

    @Test
    void writesADayInFull() {
        var day = LocalDate.of(2026, 10, 23);

        assertThat(french.day(day)).isEqualTo("vendredi\u00a023\u00a0octobre\u00a02026");
        assertThat(english.day(day)).isEqualTo("Friday\u00a023\u00a0October\u00a02026");
    }

    @Test
    void numbersOnlyTheFirstOfAFrenchMonthAsAnOrdinal() {
        assertThat(french.shortDay(LocalDate.of(2026, 12, 1))).isEqualTo("mardi\u00a01er\u00a0décembre");
        assertThat(french.shortDay(LocalDate.of(2026, 12, 21))).isEqualTo("lundi\u00a021\u00a0décembre");
        assertThat(english.shortDay(LocalDate.of(2026, 12, 1))).isEqualTo("Tuesday\u00a01\u00a0December");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-23T12:30:00Z, 14~h~30, 14:30", "2026-10-23T12:00:00Z, 14~h, 14:00",
            "2026-01-23T08:05:00Z, 9~h~05, 9:05"})
    void writesHoursInTheZoneOfTheEdition(Instant instant, String inFrench, String inEnglish) {
        assertThat(french.time(instant)).isEqualTo(inFrench.replace('~', '\u00a0'));
        assertThat(english.time(instant)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-13, 2027-01-14, du mercredi~13 au jeudi~14~janvier~2027",
            "2027-03-31, 2027-04-01, du mercredi~31~mars au jeudi~1er~avril~2027",
            "2026-12-31, 2027-01-01, du jeudi~31~décembre~2026 au vendredi~1er~janvier~2027",
            "2027-01-13, 2027-01-13, mercredi~13~janvier~2027"})
    void saysOnceWhatTwoDaysShare(LocalDate first, LocalDate last, String text) {
        assertThat(french.days(first, last)).isEqualTo(text.replace('~', '\u00a0'));
    }

    @Test
    void breaksASpanOfHoursOnlyAfterItsDash() {
        var start = Instant.parse("2027-01-13T10:00:00Z");

        assertThat(french.hours(start, start.plusSeconds(5400))).isEqualTo("11\u00a0h\u00a0– 12\u00a0h\u00a030");
    }

    @Test
    void countsTheDayInTheZoneNotInUtc() {
        assertThat(french.localDay(Instant.parse("2027-01-13T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(french.iso(Instant.parse("2027-01-13T23:30:00Z"))).isEqualTo("2027-01-14T00:30+01:00");
    }
}
