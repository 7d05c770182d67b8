package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When something is decided. */
record Moment(Instant now, WorkingCalendar calendar) {

    /** Until when a seat of a workshop is offered now; empty when there is too little time left to ask. */
    Optional<Instant> endOfOffer(Workshop workshop, int hours) {
        var end = calendar.hoursAfter(now, hours).truncatedTo(ChronoUnit.MILLIS);
        var last = workshop.placed().map(placement -> calendar.lastDayBefore(placement.startsAt()));
        if (last.isPresent() && !now.isBefore(last.get())) {
            return Optional.empty();
        }
        return Optional.of(last.filter(end::isAfter).orElse(end));
    }
}
