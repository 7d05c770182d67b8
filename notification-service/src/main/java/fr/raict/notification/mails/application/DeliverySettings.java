package fr.raict.notification.mails.application;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import fr.raict.notification.mails.domain.RetrySchedule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are delivered.
 *
 * @param parallel
 *            mails handed over at the same time by one instance
 * @param lease
 *            how long a claim outlives an instance that died
 * @param poll
 *            how often due mails are looked for when nobody says there are any
 */
@ConfigurationProperties("raict.mail")
record DeliverySettings(@DefaultValue("8") int parallel, @DefaultValue("20s") Duration lease,
        @DefaultValue("1s") Duration poll, @DefaultValue Retry retry, @DefaultValue Hold hold) {

    /**
     * @param attempts
     *            the default spans about a day
     */
    record Retry(@DefaultValue("5s") Duration first, @DefaultValue("6h") Duration longest,
            @DefaultValue("16") int attempts) {}

    /**
     * While the server takes no mail at all.
     *
     * @param pause
     *            longest between two tries
     * @param longest
     *            after which a mail is given up (RFC 5321 §4.5.4.1)
     */
    record Hold(@DefaultValue("15m") Duration pause, @DefaultValue("5d") Duration longest) {}

    RetrySchedule pauses() {
        var first = Collections.min(List.of(retry.first(), hold.pause()));
        return new RetrySchedule(first, hold.pause(), Integer.MAX_VALUE);
    }

    RetrySchedule schedule() {
        return new RetrySchedule(retry.first(), retry.longest(), retry.attempts());
    }
}
