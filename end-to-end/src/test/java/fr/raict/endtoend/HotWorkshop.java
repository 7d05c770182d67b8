package fr.raict.endtoend;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import static org.awaitility.Awaitility.await;

/**
 * Everybody wants into one workshop: registrations per second, from the HTTP request to the answer after the durable
 * write, how long a rush for few seats takes, and how soon a mail is there. The clients share the machine with the
 * system, so the figures are lower bounds.
 *
 * <p>Arguments: rounds (5), registrations per round (5000), clients (64).
 */
final class HotWorkshop {

    private static final int RUSH = 2_000;
    private static final int SEATS = 100;
    private static final int MAILS = 100;

    private enum Door {
        GATEWAY(""), SERVICE("http://localhost:" + Stack.REGISTRATION_PORT);

        private final String server;

        Door(String server) { this.server = server; }
    }

    private final Api api;
    private final Organiser organiser;
    private final Delegate delegate;
    private final int registrations;
    private final int clients;

    private HotWorkshop(Api api, int registrations, int clients) {
        this.api = api;
        this.organiser = new Organiser(api);
        this.delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        this.registrations = registrations;
        this.clients = clients;
    }

    public static void main(String[] arguments) {
        var rounds = argument(arguments, 0, 5);
        try (var stack = new Stack()) {
            var benchmark = new HotWorkshop(new Api(stack), argument(arguments, 1, 5_000),
                    argument(arguments, 2, 64));
            benchmark.mail(new Mails(stack.mails()));
            for (var round = 0; round <= rounds; round++) {
                System.out.println(round == 0 ? "Warming up" : "Round " + round);
                for (var door : Door.values()) {
                    benchmark.fill(door);
                    benchmark.rush(door);
                }
            }
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    /** A workshop with a seat for everybody. */
    private void fill(Door door) {
        var workshop = open(registrations);
        var next = new AtomicInteger();
        var latencies = new ConcurrentHistogram(Duration.ofMinutes(1).toNanos(), 3);
        var begun = System.nanoTime();
        Crowd.atOnce(clients, _ -> {
            for (var i = next.getAndIncrement(); i < registrations; i = next.getAndIncrement()) {
                var sent = System.nanoTime();
                register(door, workshop, i);
                latencies.recordValue(System.nanoTime() - sent);
            }
            return true;
        });
        var seconds = (System.nanoTime() - begun) / 1e9;
        check(workshop, registrations, 0);
        System.out.printf("%-8s %,6.0f registrations/s, p50 %.1f ms, p99 %.1f ms%n", door, registrations / seconds,
                latencies.getValueAtPercentile(50) / 1e6, latencies.getValueAtPercentile(99) / 1e6);
    }

    /** All at the same moment, for few seats. */
    private void rush(Door door) {
        var workshop = open(SEATS);
        var begun = System.nanoTime();
        Crowd.atOnce(RUSH, number -> register(door, workshop, number));
        var seconds = (System.nanoTime() - begun) / 1e9;
        check(workshop, SEATS, RUSH - SEATS);
        System.out.printf("%-8s %,6d requests at once for %d seats in %.2f s%n", door, RUSH, SEATS, seconds);
    }

    /** One after the other, from the answer to the file in the mail drop. */
    private void mail(Mails mails) {
        var workshop = open(MAILS);
        var delays = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        for (var number = 0; number < MAILS; number++) {
            var before = mails.count();
            register(Door.GATEWAY, workshop, number);
            var answered = System.nanoTime();
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> mails.count() > before);
            delays.recordValue(System.nanoTime() - answered);
        }
        System.out.printf("from the answer to the mail: p50 %.1f ms, p90 %.1f ms, longest %.1f ms of %d%n",
                delays.getValueAtPercentile(50) / 1e6, delays.getValueAtPercentile(90) / 1e6,
                delays.getMaxValue() / 1e6, MAILS);
    }

    private String open(int seats) {
        api.forgetTokens();
        api.token(delegate.account());
        return organiser.publish("Mesure " + UUID.randomUUID(), seats).id();
    }

    private Api.Answer register(Door door, String workshop, int number) {
        return delegate
                .register(door.server, workshop, UUID.randomUUID(), "hot-%d-%s@example.org".formatted(number, workshop))
                .expect(201);
    }

    private void check(String workshop, int seated, int waiting) {
        var availability = organiser.availability(workshop);
        if (availability.get("seated").asInt() != seated || availability.get("waiting").asInt() != waiting)
            throw new IllegalStateException("Seats went astray: " + availability);
    }
}
