package fr.raict.notification.mails.application;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import fr.raict.notification.mails.domain.RetrySchedule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails are delivered.
 *
 * @param parallel
 *            mails handed over at the same time by one instance
 * @param lease
 *            how long a claim outlives an instance that died
 * @param poll
 *            how often due mails are looked for when nobody says there are any
 * @param retry
 *            of one mail, whose recipient may take it later
 */
@ConfigurationProperties("raict.mail")
record DeliverySettings(int parallel, Duration lease, Duration poll, RetrySchedule retry, Hold hold) {

    /**
     * While the server takes no mail at all.
     *
     * @param pause
     *            longest between two tries
     * @param longest
     *            after which a mail is given up (RFC 5321 §4.5.4.1)
     */
    record Hold(Duration pause, Duration longest) {}

    RetrySchedule pauses() {
        var first = Collections.min(List.of(retry.first(), hold.pause()));
        return new RetrySchedule(first, hold.pause(), Integer.MAX_VALUE);
    }
}
