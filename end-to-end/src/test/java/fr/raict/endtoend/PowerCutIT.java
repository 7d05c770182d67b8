package fr.raict.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

/** Any process may die at any moment: it is started again by itself, and what was acknowledged is kept, and told once. */
@EndToEndTest
class PowerCutIT {

    private static final int REGISTRATIONS = 200;
    private static final int SEATS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"agenda-service", "registration-service", "notification-service", "portal", "gateway",
            "kafka",
            "mongo"})
    void losesNothingThatWasAcknowledged(String part, Stack stack, Api api, Mails mails) throws Exception {
        api.forgetTokens();
        var organiser = new Organiser(api);
        var workshop = organiser.publish("Coupure " + part + " " + UUID.randomUUID(), SEATS);
        var delegate = Delegate.of(api, "delegue", "COMMUNE-67482");
        var killed = new CountDownLatch(REGISTRATIONS / 4);
        var before = mails.count();

        var acknowledged = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(16)) {
            var answers = new ArrayList<Future<String>>();
            for (int i = 0; i < REGISTRATIONS; i++) {
                var email = "cut-%d-%s@example.org".formatted(i, workshop.id());
                answers.add(people.submit(() -> {
                    delegate.insist("", workshop.id(), email);
                    killed.countDown();
                    return email;
                }));
            }
            assertThat(killed.await(2, MINUTES)).as("people are being registered").isTrue();
            stack.kill(part);
            for (var answer : answers) {
                acknowledged.add(answer.get());
            }
        }

        var kept = organiser.registrations(workshop.id()).valueStream().toList();
        assertThat(kept.stream().map(one -> one.get("person").get("email").asString()))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(kept.stream().filter(one -> one.get("state").asString().equals("SEATED"))).hasSize(SEATS);
        Awaitility.await().atMost(ofSeconds(120)).pollInterval(ofMillis(500))
                .untilAsserted(() -> assertThat(told(mails.after(before), workshop.id())).containsAll(acknowledged));
        assertThat(messageIds(mails.after(before), workshop.id()))
                .as("one mail each, or a repeat with the same Message-ID")
                .hasSize(REGISTRATIONS);
        stack.awaitReady(part);
    }

    private static Stream<Mail> about(List<Mail> mails, String workshop) {
        return mails.stream().filter(mail -> mail.isTo("-" + workshop + "@example.org"));
    }

    private static List<String> told(List<Mail> mails, String workshop) {
        return about(mails, workshop).map(Mail::recipient).toList();
    }

    private static Set<String> messageIds(List<Mail> mails, String workshop) {
        return about(mails, workshop).map(Mail::messageId).collect(Collectors.toSet());
    }
}
