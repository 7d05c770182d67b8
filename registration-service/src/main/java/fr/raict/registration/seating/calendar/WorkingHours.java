package fr.raict.registration.seating.calendar;

import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours in which people can be expected to answer, from Monday to Friday.
 *
 * @param from when they begin
 * @param until when they end, later on the same day
 */
@ConfigurationProperties("raict.working-hours")
record WorkingHours(@DefaultValue("09:00") LocalTime from, @DefaultValue("18:00") LocalTime until,
        @DefaultValue("Europe/Paris") ZoneId zone) {

    WorkingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Working hours end after they begin");
        }
    }
}
