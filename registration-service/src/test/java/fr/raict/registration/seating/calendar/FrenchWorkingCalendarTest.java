package fr.raict.registration.seating.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FrenchWorkingCalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final FrenchWorkingCalendar calendar = new FrenchWorkingCalendar(
            new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0), PARIS));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # within a day, over a night, before and after the hours
            2026-06-16T10:00, 8, 2026-06-16T18:00
            2026-06-16T11:00, 8, 2026-06-17T10:00
            2026-06-16T07:30, 1, 2026-06-16T10:00
            2026-06-16T21:00, 8, 2026-06-17T17:00
            # Friday evening to Monday, and from a Sunday
            2026-06-19T17:00, 2, 2026-06-22T10:00
            2026-06-21T12:00, 8, 2026-06-22T17:00
            # Tuesday 14 July
            2026-07-13T16:00, 4, 2026-07-15T11:00
            # Friday 1 May makes three days off, and Friday 8 May again
            2026-04-30T14:00, 8, 2026-05-04T13:00
            2026-05-07T17:00, 2, 2026-05-11T10:00
            # Monday 1 May
            2028-04-28T17:00, 2, 2028-05-02T10:00
            # Easter Monday, Ascension, Whit Monday
            2026-04-03T17:00, 2, 2026-04-07T10:00
            2026-05-13T17:00, 2, 2026-05-15T10:00
            2026-05-22T17:00, 2, 2026-05-26T10:00
            # Christmas and New Year, in two years
            2026-12-24T17:00, 40, 2027-01-04T12:00
            # all that an offer may last
            2026-06-15T09:00, 80, 2026-06-25T17:00
            """)
    void countsTheHoursInWhichOfficesAreOpen(LocalDateTime from, int hours, LocalDateTime until) {
        assertThat(calendar.hoursAfter(paris(from), hours)).isEqualTo(paris(until));
    }

    @Test
    void keepsToTheClockOnTheWallWhenItIsPutForwardAndBack() {
        assertThat(calendar.hoursAfter(Instant.parse("2026-03-27T16:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(calendar.hoursAfter(Instant.parse("2026-10-23T15:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-10-26T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-17T14:00, 2026-06-16T09:00
            # a Monday, and a Sunday
            2026-06-22T09:00, 2026-06-19T09:00
            2026-06-21T09:00, 2026-06-19T09:00
            # the day after 14 July, and Monday after a long weekend
            2026-07-15T09:00, 2026-07-13T09:00
            2026-05-04T09:00, 2026-04-30T09:00
            # Tuesday after Easter Monday
            2026-04-07T23:30, 2026-04-03T09:00
            """)
    void findsTheLastWorkingDayBeforeASession(LocalDateTime session, LocalDateTime begins) {
        assertThat(calendar.lastDayBefore(paris(session))).isEqualTo(paris(begins));
    }

    @Test
    void countsDaysInTheZoneOfTheHours() {
        assertThat(calendar.lastDayBefore(Instant.parse("2026-06-16T22:30:00Z")))
                .as("half past midnight in Paris").isEqualTo(Instant.parse("2026-06-16T07:00:00Z"));
    }

    @Test
    void hasHoursThatEndAfterTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(LocalTime.NOON, LocalTime.NOON, PARIS));
    }

    private static Instant paris(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
