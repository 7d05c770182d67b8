package fr.raict.registration.benchmark;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import fr.raict.registration.RegistrationServiceApplication;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.InfrastructureInitializer;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Everybody wants into one workshop: how many registrations a second, from the HTTP request to the answer after the
 * durable write. Service, embedded database, broker and clients share this one process, so the figure is a lower bound.
 *
 * <p>Arguments: rounds (5), registrations per round (10000), clients (256).
 */
final class HotWorkshop {

    private static final Clock CLOCK = Clock.systemUTC();

    private final ConfigurableApplicationContext service;
    private final EditionId edition = new EditionId(UUID.randomUUID());
    private final String token = TestTokens.shared().of(TestUser.ORGANISER);
    private final String address;
    private final int registrations;
    private final int clients;

    private HotWorkshop(ConfigurableApplicationContext service, int registrations, int clients) {
        this.service = service;
        this.registrations = registrations;
        this.clients = clients;
        this.address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = argument(arguments, 0, 5);
        try (var service = new SpringApplicationBuilder(RegistrationServiceApplication.class)
                .initializers(new InfrastructureInitializer()).run("--server.port=0")) {
            var benchmark = new HotWorkshop(service, argument(arguments, 1, 10_000), argument(arguments, 2, 256));
            benchmark.openEdition();
            var rates = new double[rounds];
            for (var round = 0; round < rounds; round++) {
                rates[round] = benchmark.round(round);
            }
            Arrays.sort(rates);
            System.out.printf("median of %d rounds: %.0f registrations/s%n", rounds, rates[rounds / 2]);
        }
        System.exit(0);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private void openEdition() {
        var now = CLOCK.instant();
        service.getBean(FollowAgenda.class).edition(new Edition(edition, 1, "RAICT", Edition.Status.OPEN, "Paris",
                "Europe/Paris", now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), "raict@example.org"));
    }

    private double round(int round) throws Exception {
        var workshop = publish();
        var next = new AtomicInteger();
        var latencies = new long[registrations];
        var start = System.nanoTime();
        var processor = processorTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor(); var http = HttpClient.newHttpClient()) {
            var work = IntStream.range(0, clients).<Callable<Void>>mapToObj(_ -> () -> {
                for (var i = next.getAndIncrement(); i < registrations; i = next.getAndIncrement()) {
                    var sent = System.nanoTime();
                    register(http, workshop, i);
                    latencies[i] = System.nanoTime() - sent;
                }
                return null;
            }).toList();
            for (var client : executor.invokeAll(work)) {
                client.get();
            }
        }
        return report(round, workshop, System.nanoTime() - start, processorTime() - processor, latencies);
    }

    private WorkshopId publish() {
        var now = CLOCK.instant();
        var workshop = new WorkshopId(UUID.randomUUID());
        service.getBean(FollowAgenda.class).workshop(new Workshop(workshop, edition, 1, "Plénière",
                Workshop.Status.PUBLISHED, registrations, new Placement(new UUID(0, 1), "Plénière", now, now), 0, ""));
        return workshop;
    }

    private void register(HttpClient http, WorkshopId workshop, int number) throws Exception {
        var body = """
                {"authority": "COMMUNE-93066", "people": [{"givenName": "Ada", "familyName": "Martin",
                 "email": "ada%d@example.org", "language": "fr"}]}
                """.formatted(number);
        var request = HttpRequest
                .newBuilder(URI.create(address + "/api/registration/workshops/" + workshop + "/registrations"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(body)).build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 201) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
    }

    private double report(int round, WorkshopId workshop, long nanos, long processorNanos, long[] latencies) {
        var availability = service.getBean(ViewAvailability.class).ofWorkshop(workshop.value());
        if (availability.seated() != registrations || availability.waiting() != 0) {
            throw new IllegalStateException("Seats went astray: " + availability);
        }
        Arrays.sort(latencies);
        var rate = registrations / (nanos / 1e9);
        System.out.printf(
                "round %d: %.0f registrations/s, p50 %d ms, p99 %d ms, %.2f ms of processor time each, "
                        + "none lost, none oversold%n",
                round, rate, latencies[registrations / 2] / 1_000_000, latencies[registrations * 99 / 100] / 1_000_000,
                processorNanos / 1e6 / registrations);
        return rate;
    }

    /** Of the whole process, clients, database and broker included; unlike the rate it does not depend on the neighbours. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
