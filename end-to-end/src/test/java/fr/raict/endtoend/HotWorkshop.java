package fr.raict.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import fr.raict.measuring.ConstantRate;
import org.HdrHistogram.Histogram;

/**
 * Everybody wants into one workshop, at the registration service itself. After each round its seats are counted. The
 * clients share the machine with the system, so the figures are lower bounds.
 */
final class HotWorkshop {

    static final String SERVICE = "http://localhost:" + Stack.REGISTRATION_PORT;

    private static final int CAPACITY = 10_000;
    private static final int CLIENTS = 64;
    private static final int WAITING_AT_MOST = 5_000;
    private static final int PEOPLE_PER_REQUEST = 20;

    private final Api api;
    private final Organiser organiser;
    private final Delegate delegate;
    private final AtomicLong people = new AtomicLong();

    HotWorkshop(Api api) {
        this.api = api;
        this.organiser = new Organiser(api);
        this.delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
    }

    /** Registrations per second into a workshop with a seat for everybody, from the request to the durable answer. */
    double registrationsPerSecond(String server, int registrations) {
        var workshop = open(CAPACITY);
        var perSecond = perSecond(registrations, () -> register(server, workshop, 1).expect(201));
        expectSeats(workshop, registrations, 0);
        return perSecond;
    }

    /** How long so many take who all ask at the same moment for few seats, in seconds. */
    double rushInSeconds(String server, int requests, int seats) {
        var workshop = open(seats);
        var begun = System.nanoTime();
        Crowd.atOnce(requests, _ -> register(server, workshop, 1).expect(201));
        var seconds = (System.nanoTime() - begun) / 1e9;
        expectSeats(workshop, seats, requests - seats);
        return seconds;
    }

    /** A workshop with one seat, which is taken, and a waiting list that is full. */
    String soldOut() {
        var workshop = open(1);
        register(SERVICE, workshop, 1).expect(201);
        var requests = WAITING_AT_MOST / PEOPLE_PER_REQUEST;
        var next = new AtomicInteger();
        Crowd.atOnce(CLIENTS, _ -> {
            while (next.getAndIncrement() < requests) {
                register(SERVICE, workshop, PEOPLE_PER_REQUEST).expect(201);
            }
            return true;
        });
        return workshop;
    }

    double refusalsPerSecond(String server, String soldOut, int requests) {
        var perSecond = perSecond(requests, () -> register(server, soldOut, 1).expect(409));
        expectSeats(soldOut, 1, WAITING_AT_MOST);
        return perSecond;
    }

    Histogram refusalsAt(String server, String soldOut, double perSecond, Duration time) {
        return ConstantRate.of(perSecond, time, () -> register(server, soldOut, 1).expect(409));
    }

    private static double perSecond(int requests, Runnable request) {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        Crowd.atOnce(CLIENTS, _ -> {
            while (next.getAndIncrement() < requests) {
                request.run();
            }
            return true;
        });
        return requests / ((System.nanoTime() - begun) / 1e9);
    }

    private String open(int seats) {
        organiser.awaitMailsSent();
        api.forgetTokens();
        api.token(delegate.account());
        return organiser.publish("Mesure " + UUID.randomUUID(), seats).id();
    }

    private Api.Answer register(String server, String workshop, int howMany) {
        List<String> addresses = IntStream.range(0, howMany)
                .mapToObj(_ -> "hot-%d-%s@example.org".formatted(people.getAndIncrement(), workshop)).toList();
        return delegate.register(server, workshop, UUID.randomUUID(),
                new ArrayList<>(addresses).toArray(String[]::new));
    }

    private void expectSeats(String workshop, int seated, int waiting) {
        var availability = organiser.availability(workshop);
        if (availability.get("seated").asInt() != seated || availability.get("waiting").asInt() != waiting) {
            throw new IllegalStateException("Seats went astray: " + availability);
        }
    }
}
