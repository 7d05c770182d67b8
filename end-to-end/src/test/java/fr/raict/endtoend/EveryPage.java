package fr.raict.endtoend;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.HdrHistogram.Histogram;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How soon each page is there, for a visitor, a delegate and an organiser who follow the links, and how much memory each
 * process has then. Of pages that differ only in what they show, a few are taken. Pages that are not answered with 200
 * are listed. Started by {@code ./raict bench} with {@code RAICT_DEMO=large}. How often each page asks each service is a
 * test of the portal's.
 *
 * <p>Arguments: times each page is asked for (5), pages of one kind (6).
 */
final class EveryPage {

    private static final Pattern EDITION = Pattern.compile("(?<=/organisation/editions/)[0-9a-f-]{36}");
    private static final List<String> LISTS = List.of("", "/ateliers", "/inscriptions", "/inscriptions/collectivites",
            "/invitations", "/experts", "/mandats", "/courriels", "/incidents");

    private final int times;
    private final int pagesOfAKind;
    private final Reader reader = new Reader();
    private final Map<String, Histogram> byKind = new TreeMap<>();
    private final Map<String, Integer> largest = new TreeMap<>();
    private final Histogram all = latencies();

    private EveryPage(int times, int pagesOfAKind) {
        this.times = times;
        this.pagesOfAKind = pagesOfAKind;
    }

    public static void main(String[] arguments) {
        var times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var pagesOfAKind = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        try (var stack = new Stack()) {
            for (var account : List.of("", "delegue", Organiser.ACCOUNT)) {
                new EveryPage(times, pagesOfAKind).visit(account);
            }
            System.out.println(stack.status());
        }
    }

    private void visit(String account) {
        System.out.println("-- " + (account.isEmpty() ? "signed out" : account));
        if (!account.isEmpty()) {
            reader.signIn(account);
        }
        var start = new ArrayDeque<>(List.of("/", "/mon-espace"));
        if (account.equals(Organiser.ACCOUNT)) {
            start.addAll(listsOfEachEdition());
        }
        follow(start);
        report();
    }

    private List<String> listsOfEachEdition() {
        var editions = EDITION.matcher(reader.open("/organisation/editions").text());
        return editions.results().map(MatchResult::group).distinct()
                .flatMap(id -> LISTS.stream().map(list -> "/organisation" + list + "?edition=" + id)).toList();
    }

    private void follow(Deque<String> waiting) {
        Set<String> known = new HashSet<>(waiting);
        var taken = new TreeMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = Links.kind(path);
            if (taken.merge(kind, 1, Integer::sum) > pagesOfAKind) {
                continue;
            }
            measure(kind, path).filter(known::add).forEach(waiting::add);
        }
    }

    /** Where the page leads; nowhere if it is not of this site. */
    private Stream<String> measure(String kind, String path) {
        var page = reader.open(path);
        if (!page.isOurs()) {
            return Stream.empty();
        }
        if (page.status() != 200) {
            System.out.println(page.status() + " " + path);
        }
        var latencies = byKind.computeIfAbsent(kind, _ -> latencies());
        for (var time = 0; time < times; time++) {
            var sent = System.nanoTime();
            page = reader.open(path);
            var micros = (System.nanoTime() - sent) / 1_000;
            latencies.recordValue(micros);
            all.recordValue(micros);
        }
        largest.merge(kind, page.text().getBytes(UTF_8).length, Math::max);
        return Links.toPages(page.document());
    }

    private void report() {
        byKind.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().getValueAtPercentile(95)))
                .forEach(entry -> System.out.printf("p50 %5.0f ms  p95 %5.0f ms  %4d kB  %s%n",
                        millis(entry.getValue(), 50), millis(entry.getValue(), 95),
                        largest.get(entry.getKey()) / 1_000, entry.getKey()));
        System.out.printf("%d kinds of page, %d requests: p50 %.0f ms, p95 %.0f ms, longest %.0f ms%n", byKind.size(),
                all.getTotalCount(), millis(all, 50), millis(all, 95), all.getMaxValue() / 1e3);
    }

    private static double millis(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }

    private static Histogram latencies() { return new Histogram(Duration.ofMinutes(2).toNanos() / 1_000, 3); }
}
