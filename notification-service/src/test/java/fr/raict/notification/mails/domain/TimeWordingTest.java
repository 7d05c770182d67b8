package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeWordingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final TimeWording french = new TimeWording(Language.FRENCH, PARIS);
    private final TimeWording english = new TimeWording(Language.ENGLISH, PARIS);

    @Test
    void tellsAPeriodInFrenchWithoutBreakingNumbersFromTheirUnits() {
        var told = french.period(Instant.parse("2026-10-21T12:30:00Z"), Instant.parse("2026-10-21T14:00:00Z"));

        assertThat(told).isEqualTo(
                "mercredi 21\u00A0octobre\u00A02026, de 14\u00A0h\u00A030 à 16\u00A0h (heure d’Europe centrale)");
    }

    @Test
    void tellsAPeriodInEnglish() {
        var told = english.period(Instant.parse("2026-10-21T12:30:00Z"), Instant.parse("2026-10-21T14:00:00Z"));

        assertThat(told).isEqualTo(
                "Wednesday 21\u00A0October\u00A02026, 14:30 to 16:00 (Central European Time)");
    }

    @Test
    void writesTheFirstOfTheMonthAndSingleDigitMinutesTheFrenchWay() {
        assertThat(french.moment(Instant.parse("2026-12-01T08:05:00Z")))
                .isEqualTo("mardi 1er\u00A0décembre\u00A02026 à 9\u00A0h\u00A005");
        assertThat(english.moment(Instant.parse("2026-12-01T08:05:00Z")))
                .isEqualTo("Tuesday 1\u00A0December\u00A02026, 09:05");
    }

    @Test
    void showsTheClocksOfTheEditionsZoneInSummerAndWinter() {
        assertThat(french.moment(Instant.parse("2026-07-01T12:00:00Z"))).endsWith("14\u00A0h");
        assertThat(french.moment(Instant.parse("2026-12-02T12:00:00Z"))).endsWith("13\u00A0h");
        assertThat(new TimeWording(Language.FRENCH, ZoneId.of("Africa/Dakar"))
                .moment(Instant.parse("2026-07-01T12:00:00Z"))).endsWith("12\u00A0h");
    }

    @Test
    void namesBothDaysOfAPeriodAcrossMidnight() {
        var told = french.period(Instant.parse("2026-10-21T20:00:00Z"), Instant.parse("2026-10-21T23:00:00Z"));

        assertThat(told).startsWith(
                "du mercredi 21\u00A0octobre\u00A02026 à 22\u00A0h au jeudi 22\u00A0octobre\u00A02026 à 1\u00A0h");
    }
}
