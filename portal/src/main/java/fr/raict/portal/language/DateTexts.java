package fr.raict.portal.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and hours as a French or an English reader expects them, in one time zone: « 14 h 30 », « 1er ». */
public final class DateTexts {
    private static final String NBSP = "\u00a0";

    private final Locale locale;
    private final ZoneId zone;

    public DateTexts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** « mercredi 23 octobre 2026 ». */
    public String day(LocalDate date) {
        return weekday(date) + NBSP + dayAndMonth(date) + NBSP + date.getYear();
    }

    public String day(Instant instant) {
        return day(localDay(instant));
    }

    /** « mercredi 23 octobre »: where the year is known. */
    public String shortDay(LocalDate date) {
        return weekday(date) + NBSP + dayAndMonth(date);
    }

    public String shortDay(Instant instant) {
        return shortDay(localDay(instant));
    }

    /** « du mercredi 23 au jeudi 24 octobre 2026 »: what both days share is said once. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        var sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        var start = sameMonth ? weekday(first) + NBSP + dayOfMonth(first)
                : first.getYear() == last.getYear() ? shortDay(first) : day(first);
        return isFrench() ? "du " + start + " au " + day(last) : start + " to " + day(last);
    }

    /** « 14 h 30 »; whole hours without minutes. */
    public String time(Instant instant) {
        var time = LocalTime.ofInstant(instant, zone);
        if (!isFrench()) {
            return time.format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
        }
        var hours = time.getHour() + NBSP + "h";
        return time.getMinute() == 0 ? hours : hours + NBSP + "%02d".formatted(time.getMinute());
    }

    /** « 14 h 30 – 16 h ». */
    public String hours(Instant start, Instant end) {
        return time(start) + NBSP + "– " + time(end);
    }

    /** « mercredi 23 octobre 2026 à 14 h 30 ». */
    public String moment(Instant instant) {
        return day(instant) + (isFrench() ? " à" + NBSP : " at" + NBSP) + time(instant);
    }

    /** For the {@code datetime} attribute. */
    public String iso(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }

    public LocalDate localDay(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private String weekday(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE", locale));
    }

    private String dayAndMonth(LocalDate date) {
        return dayOfMonth(date) + NBSP + date.format(DateTimeFormatter.ofPattern("MMMM", locale));
    }

    private String dayOfMonth(LocalDate date) {
        var day = date.getDayOfMonth();
        return isFrench() && day == 1 ? "1er" : Integer.toString(day);
    }

    private boolean isFrench() {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    }
}
