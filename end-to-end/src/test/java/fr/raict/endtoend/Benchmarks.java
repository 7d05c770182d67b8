package fr.raict.endtoend;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;

import fr.raict.measuring.Comparison;
import fr.raict.measuring.Comparisons;
import fr.raict.measuring.ConstantRate;
import fr.raict.measuring.Target;

import static fr.raict.measuring.ConstantRate.percentileInMillis;

/**
 * The numbers that ARCHITECTURE.md promises, each beside its baseline, in one run on one machine. Started by
 * {@code ./raict bench}, which brings the figures of the store and of the outbox with it.
 *
 * <p>Arguments: rounds (5).
 */
final class Benchmarks {

    private static final PrintStream OUT = System.out;
    private static final Path RESULTS = Path.of("../target/benchmarks");
    private static final int ONE_BY_ONE_PORT = 16283;
    private static final String ONE_BY_ONE = "http://localhost:" + ONE_BY_ONE_PORT;
    private static final Duration AT_CONSTANT_RATE = Duration.ofSeconds(10);
    private static final int REGISTRATIONS = 1_000;
    private static final int REFUSALS = 5_000;
    private static final int READERS = 8;

    private final Stack stack;
    private final Api api;
    private final int rounds;
    private final List<Comparison> measured = new ArrayList<>();

    private Benchmarks(Stack stack, int rounds) {
        this.stack = stack;
        this.api = new Api(stack);
        this.rounds = rounds;
    }

    public static void main(String[] arguments) {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        try (var stack = new Stack()) {
            var benchmarks = new Benchmarks(stack, rounds);
            benchmarks.seats();
            benchmarks.gateway();
            benchmarks.programme();
            benchmarks.start();
            new Comparisons(benchmarks.measured).write(RESULTS.resolve("system.json"));
            Comparisons.in(RESULTS).print(OUT);
        }
    }

    /** The baseline is the same service, deciding one request per write and looking into the store for each. */
    private void seats() {
        stack.startInstance("registration-service", ONE_BY_ONE_PORT,
                Map.of("RAICT_SEATING_DECISIONSPERWRITE", "1", "RAICT_SEATING_COPYTRUSTEDFOR", "0s"));
        var hot = new HotWorkshop(api);
        compare("hot workshop, capacity 10,000, 64 clients", "/s",
                () -> hot.registrationsPerSecond(HotWorkshop.SERVICE, REGISTRATIONS), "one request per write",
                () -> hot.registrationsPerSecond(ONE_BY_ONE, REGISTRATIONS / 4), Target.atLeastTimes(5));
        var soldOut = hot.soldOut();
        compare("sold out: refusals, 64 clients", "/s",
                () -> hot.refusalsPerSecond(HotWorkshop.SERVICE, soldOut, REFUSALS), "reading the store for each",
                () -> hot.refusalsPerSecond(ONE_BY_ONE, soldOut, REFUSALS / 4), Target.atLeastTimes(5));
        var half = measured.getLast().median() / 2;
        compare("sold out: p99 at half load", "ms",
                () -> percentileInMillis(hot.refusalsAt(HotWorkshop.SERVICE, soldOut, half, AT_CONSTANT_RATE), 99),
                "none", () -> 0, Target.atMostMore(20));
        compare("hot workshop, capacity 10,000, 64 clients", "/s",
                () -> hot.registrationsPerSecond(HotWorkshop.SERVICE, REGISTRATIONS), "refusals of the same endpoint",
                () -> hot.refusalsPerSecond(HotWorkshop.SERVICE, soldOut, REFUSALS), Target.atLeastTimes(0.5));
        compare("2,000 requests at once for 100 seats", "s",
                () -> hot.rushInSeconds(HotWorkshop.SERVICE, 2_000, 100), "pretix 2026.8 on the same two cores (40 s)",
                () -> 40, Target.atMostTimes(0.05));
        stack.stopInstance("registration-service", ONE_BY_ONE_PORT);
    }

    private void gateway() {
        var path = "/api/agenda/editions/current";
        var behind = "http://localhost:" + Stack.AGENDA_PORT + path;
        var through = Stack.PUBLIC_URL.resolve(path).toString();
        var half = readsPerSecond(through, Duration.ofSeconds(5)) / 2;
        compare("gateway: p99 at half load", "ms", () -> p99(through, half), "the service behind it",
                () -> p99(behind, half), Target.atMostMore(2));
    }

    private void programme() {
        var page = Stack.PUBLIC_URL.resolve("/programme").toString();
        var fixed = Stack.PUBLIC_URL.resolve("/accessibilite").toString();
        compare("programme page, 8 clients", "/s", () -> readsPerSecond(page, Duration.ofSeconds(5)),
                "a page that asks no service", () -> readsPerSecond(fixed, Duration.ofSeconds(5)),
                Target.atLeastTimes(0.8));
    }

    private void start() {
        compare("second start of everything", "s", () -> secondsToStart("--detach"), "Keycloak alone",
                () -> secondsToStart("keycloak"), Target.atMostTimes(3));
    }

    private double secondsToStart(String what) {
        stack.stop();
        var begun = System.nanoTime();
        stack.start(what);
        return (System.nanoTime() - begun) / 1e9;
    }

    private void compare(String what, String unit, DoubleSupplier figure, String baseline,
            DoubleSupplier baselineFigure, Target target) {
        new Organiser(api).awaitMailsSent();
        measured.add(Comparison.inTurns(rounds, what, unit, figure, baseline, baselineFigure, target));
    }

    private double p99(String address, double perSecond) {
        return percentileInMillis(ConstantRate.of(perSecond, AT_CONSTANT_RATE, () -> read(address)), 99);
    }

    private double readsPerSecond(String address, Duration time) {
        var answered = new AtomicLong();
        var end = System.nanoTime() + time.toNanos();
        Crowd.atOnce(READERS, _ -> {
            while (System.nanoTime() < end) {
                read(address);
                answered.incrementAndGet();
            }
            return true;
        });
        return answered.get() / (time.toNanos() / 1e9);
    }

    private void read(String address) {
        api.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60))).expect(200);
    }
}
