package fr.raict.registration.seating.application;

import java.time.Duration;

import fr.raict.registration.seating.domain.WaitingRules;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How seats are decided.
 *
 * @param answerWithin how long a request waits for its durable answer, less than the portal and the gateway wait
 * @param decisionsPerWrite at most; with 1 each request is a write of its own
 * @param copyTrustedFor an answer that changes nothing may come from a copy of this age; what other instances did since is
 *            not in it. The portal keeps what it draws of it for 600 ms more, and shows places a second old at most.
 * @param offeredFor working hours in which the offer of a seat is to be answered, unless an organiser decides otherwise; 0
 *            when a seat goes to the first in line at once
 */
@ConfigurationProperties("raict.seating")
record SeatingSettings(@DefaultValue("18s") Duration answerWithin, @DefaultValue("500") int decisionsPerWrite,
        @DefaultValue("300ms") Duration copyTrustedFor, @DefaultValue("8") int offeredFor) {

    SeatingSettings {
        if (offeredFor < 0 || offeredFor > WaitingRules.MOST_HOURS) {
            throw new IllegalArgumentException("raict.seating.offered-for is from 0 to " + WaitingRules.MOST_HOURS);
        }
    }

    @Nullable
    Integer hoursOfOffers() {
        return offeredFor == 0 ? null : Integer.valueOf(offeredFor);
    }
}
