package fr.raict.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import static org.awaitility.Awaitility.await;

/**
 * People register while parts die at random and the watcher starts them again. At the end, whoever got an answer is
 * registered once, no workshop is oversold, and everybody was mailed.
 *
 * <p>Arguments: how many kills (60), the seed of their order (the time).
 */
final class Faults {

    private static final List<String> PARTS = List.of("mail", "mongo", "kafka", "keycloak", "agenda-service",
            "registration-service", "notification-service", "portal", "gateway");
    private static final int WORKSHOPS = 6;
    private static final int SEATS = 100;
    private static final int CLIENTS = 8;
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(250);

    private final Stack stack;
    private final Api api;
    private final Organiser organiser;
    private final Delegate delegate;
    private final Random random;
    private final List<String> workshops;
    /** By address, the workshop that the person was told to be registered for. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicLong longestWait = new AtomicLong();
    private final Map<String, List<Long>> backAfter = new TreeMap<>();

    private Faults(Stack stack, long seed) {
        this.stack = stack;
        this.api = new Api(stack);
        this.organiser = new Organiser(api);
        this.delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        this.random = new Random(seed);
        this.workshops = IntStream.range(0, WORKSHOPS)
                .mapToObj(_ -> organiser.publish("Pannes " + UUID.randomUUID(), SEATS).id()).toList();
    }

    public static void main(String[] arguments) {
        var kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.currentTimeMillis();
        System.out.printf("%d kills, seed %d%n", kills, seed);
        try (var stack = new Stack()) {
            var faults = new Faults(stack, seed);
            faults.registerWhile(kills);
            faults.check();
            faults.report();
        }
    }

    private void registerWhile(int kills) {
        try (var clients = Executors.newScheduledThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++) {
                clients.scheduleWithFixedDelay(this::register, 0, BETWEEN_REQUESTS.toMillis(), TimeUnit.MILLISECONDS);
            }
            for (var victim : victims(kills)) {
                kill(victim);
            }
        }
        PARTS.forEach(stack::awaitReady);
    }

    /** Round by round each part once: one that dies again and again within a minute is given up, as it should be. */
    private List<String> victims(int kills) {
        var victims = new ArrayList<String>();
        while (victims.size() < kills) {
            var round = new ArrayList<>(PARTS);
            Collections.shuffle(round, random);
            victims.addAll(round);
        }
        return victims.subList(0, kills);
    }

    /** Two times of three the next one dies only when this one is back. */
    private void kill(String victim) {
        stack.awaitReady(victim);
        stack.kill(victim);
        var killed = System.nanoTime();
        api.forgetTokens();
        if (random.nextInt(3) == 0) {
            return;
        }
        stack.awaitReady(victim);
        backAfter.computeIfAbsent(victim, _ -> new ArrayList<>()).add(millisSince(killed));
    }

    private void register() {
        var number = people.getAndIncrement();
        var workshop = workshops.get(number % WORKSHOPS);
        var email = "fault-%d-%s@example.org".formatted(number, workshop);
        var asked = System.nanoTime();
        delegate.insist("", workshop, email);
        acknowledged.put(email, workshop);
        longestWait.accumulateAndGet(millisSince(asked), Math::max);
    }

    private void check() {
        api.forgetTokens();
        for (var workshop : workshops) {
            var kept = organiser.registrations(workshop).valueStream().toList();
            var expected = acknowledged.values().stream().filter(workshop::equals).count();
            var addresses = kept.stream().map(one -> one.get("person").get("email").asString()).toList();
            var seated = kept.stream().filter(one -> one.get("state").asString().equals("SEATED")).count();
            require(addresses.size() == expected && new HashSet<>(addresses).size() == expected
                    && acknowledged.keySet().containsAll(addresses),
                    "%d of %d are registered in %s".formatted(addresses.size(), expected, workshop));
            require(seated == Math.min(SEATS, expected), "%d are seated in %s".formatted(seated, workshop));
        }
        await().alias("a mail for each").atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1))
                .until(() -> told().keySet().containsAll(acknowledged.keySet()));
        told().forEach((address, mails) -> require(mails.stream().distinct().count() == 1,
                "%s was told twice: %s".formatted(address, mails)));
    }

    /** The Message-IDs that arrived at each address; a repeat has the same one and is shown once. */
    private Map<String, List<String>> told() {
        var told = new TreeMap<String, List<String>>();
        for (var mail : new Mails(stack.mails()).all(mail -> acknowledged.containsKey(mail.recipient()))) {
            told.computeIfAbsent(mail.recipient(), _ -> new ArrayList<>()).add(mail.messageId());
        }
        return told;
    }

    private void report() {
        System.out.printf("%,d registrations, each there once, none oversold; the longest wait was %,d ms%n",
                acknowledged.size(), longestWait.get());
        System.out.printf("each was mailed; %d mails came twice with the same Message-ID%n",
                told().values().stream().mapToInt(mails -> mails.size() - 1).sum());
        backAfter.forEach((part, times) -> System.out.printf(
                "%-22s back after %,d ms at the median, %,d at most of %d%n",
                part, times.stream().sorted().toList().get(times.size() / 2), Collections.max(times), times.size()));
    }

    private static long millisSince(long nanos) { return (System.nanoTime() - nanos) / 1_000_000; }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
