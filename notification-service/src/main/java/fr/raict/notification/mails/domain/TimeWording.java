package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;

/** Dates and times in the words of a language and on the clocks of a zone. */
public record TimeWording(Language language, ZoneId zone) {

    /** « mercredi 23 octobre 2026, de 14 h 30 à 16 h (heure d’Europe centrale) ». */
    public String period(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts");
        }
        var sameDay = day(from).equals(day(to));
        var begins = date(day(from));
        var told = switch (language) {
            case FRENCH -> sameDay
                    ? "%s, de %s à %s".formatted(begins, time(from), time(to))
                    : "du %s à %s au %s à %s".formatted(begins, time(from), date(day(to)), time(to));
            case ENGLISH -> sameDay
                    ? "%s, %s to %s".formatted(begins, time(from), time(to))
                    : "%s, %s to %s, %s".formatted(begins, time(from), date(day(to)), time(to));
        };
        return told + " (" + zoneName() + ")";
    }

    /** « mercredi 23 octobre 2026 à 18 h ». */
    public String moment(Instant instant) {
        return switch (language) {
            case FRENCH -> date(day(instant)) + " à " + time(instant);
            case ENGLISH -> date(day(instant)) + ", " + time(instant);
        };
    }

    private String date(LocalDate date) {
        var day = language == Language.FRENCH && date.getDayOfMonth() == 1 ? "d'er'" : "d";
        return inWords(date, "EEEE " + day + "\u00A0MMMM\u00A0uuuu");
    }

    private String time(Instant instant) {
        var time = LocalTime.ofInstant(instant, zone);
        return switch (language) {
            case FRENCH -> inWords(time, time.getMinute() == 0 ? "H\u00A0'h'" : "H\u00A0'h'\u00A0mm");
            case ENGLISH -> inWords(time, "HH:mm");
        };
    }

    private String inWords(TemporalAccessor time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
