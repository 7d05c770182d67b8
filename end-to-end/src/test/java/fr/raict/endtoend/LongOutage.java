package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.awaitility.Awaitility.await;

/**
 * The broker is away, registration-service is started without it, and people go on registering. Prints the memory of
 * the service and of the database every ten seconds; at the end, when the broker is back, everybody must have their mail.
 *
 * <p>Arguments: registrations (20000), clients (64), workshops (20).
 */
final class LongOutage {

    private static final String SERVICE = "registration-service";
    private static final String DOOR = "http://localhost:" + Stack.REGISTRATION_PORT;
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Stack stack;
    private final Api api;
    private final Delegate delegate;
    private final List<String> workshops;
    private final int people;
    private final int clients;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger askedToTryAgain = new AtomicInteger();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final long begun = System.nanoTime();

    private LongOutage(Stack stack, int people, int clients, int workshops) {
        this.stack = stack;
        this.people = people;
        this.clients = clients;
        this.api = new Api(stack);
        var organiser = new Organiser(api);
        this.delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        this.workshops = IntStream.range(0, workshops)
                .mapToObj(_ -> organiser.publish("Panne longue " + UUID.randomUUID(), people).id()).toList();
    }

    public static void main(String[] arguments) {
        try (var stack = new Stack()) {
            new LongOutage(stack, argument(arguments, 0, 20_000), argument(arguments, 1, 64),
                    argument(arguments, 2, 20)).last();
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private void last() {
        stack.stop("kafka", SERVICE);
        var mailsBefore = new Mails(stack.mails()).count();
        stack.start(SERVICE);
        try (var looks = Executors.newSingleThreadScheduledExecutor()) {
            looks.scheduleAtFixedRate(this::print, 0, LOOK.toSeconds(), TimeUnit.SECONDS);
            register();
            System.out.println("The broker comes back");
            stack.start("kafka");
            awaitMails(mailsBefore);
        }
        print();
        refusals.forEach(System.out::println);
    }

    private void register() {
        var next = new AtomicInteger();
        Crowd.atOnce(clients, _ -> {
            for (var i = next.getAndIncrement(); i < people; i = next.getAndIncrement()) {
                register(i);
            }
            return true;
        });
    }

    private void register(int number) {
        var answer = delegate.register(DOOR, workshops.get(number % workshops.size()), UUID.randomUUID(),
                address(number));
        switch (answer.status()) {
            case 201 -> accepted.incrementAndGet();
            case 503 -> {
                askedToTryAgain.incrementAndGet();
                refusals.add(answer.json().path("detail").asString());
            }
            default -> throw new IllegalStateException(answer.toString());
        }
    }

    private String address(int number) {
        return "panne-%d-%s@example.org".formatted(number, workshops.getFirst());
    }

    private void awaitMails(int before) {
        var mails = new Mails(stack.mails());
        await().alias("a mail for each").atMost(Duration.ofMinutes(30)).pollInterval(LOOK)
                .until(() -> mails.count() - before >= accepted.get());
        var told = mails.all(mail -> mail.recipient().endsWith(workshops.getFirst() + "@example.org")).stream()
                .map(Mail::messageId).distinct().count();
        System.out.printf("%,d mails for %,d registrations%n", told, accepted.get());
    }

    private void print() {
        api.forgetTokens(); // they live for a few minutes
        System.out.printf("%4d s: %,6d accepted, %d asked to try again; registration-service %d MB, mongo %d MB%n",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(), accepted.get(), askedToTryAgain.get(),
                megabytes(SERVICE), megabytes("mongo"));
    }

    private long megabytes(String part) {
        return stack.pid(part).map(LongOutage::residentMegabytes).orElse(0L);
    }

    private static long residentMegabytes(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024).findFirst().orElse(0L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
