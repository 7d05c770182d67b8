package fr.raict.registration.seating.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.raict.registration.seating.domain.WorkingCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Offices are open from Monday to Friday, but for the public holidays of all of France (code du travail, L3133-1). */
@Component
@EnableConfigurationProperties(WorkingHours.class)
class FrenchWorkingCalendar implements WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingHours hours;
    private final HolidayManager holidays = HolidayManager
            .getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    FrenchWorkingCalendar(WorkingHours hours) {
        this.hours = hours;
    }

    @Override
    public Instant hoursAfter(Instant from, int count) {
        var left = Duration.ofHours(count);
        for (var day = dayOf(from);; day = day.plusDays(1)) {
            var start = later(from, at(day, hours.from()));
            var open = Duration.between(start, at(day, hours.until()));
            if (isWorkingDay(day) && open.isPositive()) {
                if (left.compareTo(open) <= 0) {
                    return start.plus(left);
                }
                left = left.minus(open);
            }
        }
    }

    @Override
    public Instant lastDayBefore(Instant session) {
        var day = dayOf(session).minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return at(day, hours.from());
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, hours.zone());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(hours.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
