package fr.raict.endtoend;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** The broker is away for a minute while people register. */
@EndToEndTest
class BrokerAwayIT {

    private static final int REGISTRATIONS = 60;

    @Test
    void refusesNobodyAndMailsEachAfterwards(Stack stack, Api api, Mails mails) {
        api.forgetTokens();
        var workshop = new Organiser(api).publish("Sans courtier " + UUID.randomUUID(), 500);
        var delegate = Delegate.of(api, "delegue", "COMMUNE-28085");
        var before = mails.count();
        var statuses = new CopyOnWriteArrayList<Integer>();

        stack.stop("kafka");
        try (var timer = Executors.newScheduledThreadPool(4)) {
            for (int i = 0; i < REGISTRATIONS; i++) {
                var email = "away-%d-%s@example.org".formatted(i, workshop.id());
                timer.schedule(() -> statuses.add(delegate.register(workshop.id(), UUID.randomUUID(), email).status()),
                        i,
                        TimeUnit.SECONDS);
            }
        }
        stack.start("kafka");

        assertThat(statuses).isEqualTo(Collections.nCopies(REGISTRATIONS, 201));
        Awaitility.await().atMost(ofSeconds(120)).pollInterval(ofMillis(500)).untilAsserted(() -> assertThat(
                mails.after(before)).filteredOn(mail -> mail.isTo("-" + workshop.id() + "@example.org"))
                .hasSize(REGISTRATIONS));
    }
}
