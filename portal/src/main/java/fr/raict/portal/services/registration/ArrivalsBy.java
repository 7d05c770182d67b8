package fr.raict.portal.services.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Registrations, whatever became of them, by the day they came in on, told apart by what their authorities are like. */
public record ArrivalsBy(By by, List<Day> days) {

    /** By what they are told apart. */
    public enum By {
        TYPE, SIZE, REGION
    }

    /** @param counts by the names of types, sizes or regions */
    public record Day(LocalDate day, Map<String, Integer> counts) {}
}
