package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Dates and times in the words of a language and on the clocks of a zone. */
public record TimeWording(Language language, ZoneId zone) {
    private static final char NO_BREAK = '\u00A0';

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
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        var month = date.getMonth().getDisplayName(TextStyle.FULL, language.locale());
        var first = language == Language.FRENCH && date.getDayOfMonth() == 1;
        var dayOfMonth = first ? "1er" : String.valueOf(date.getDayOfMonth());
        return weekday + " " + dayOfMonth + NO_BREAK + month + NO_BREAK + date.getYear();
    }

    private String time(Instant instant) {
        var time = LocalTime.ofInstant(instant, zone);
        return switch (language) {
            case FRENCH ->
                time.getHour() + "\u00A0h" + (time.getMinute() == 0 ? "" : "\u00A0%02d".formatted(time.getMinute()));
            case ENGLISH -> DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
        };
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
