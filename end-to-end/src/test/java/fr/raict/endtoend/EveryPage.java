package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

import org.HdrHistogram.Histogram;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How soon each page is there, for a visitor, a delegate and an organiser who follow the links of a running system; meant
 * for one started with {@code RAICT_DEMO=large}. Of pages that differ only in what they show, a few are taken. Pages
 * that are not answered with 200 are listed.
 *
 * <p>Arguments: address (http://localhost:8080), times each page is asked for (5), pages of one kind (6).
 */
final class EveryPage {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(webjars|css|js|images|icons|assets|langue|connexion|deconnexion|realms|api|favicon)\\b.*|.*\\.[a-z]{2,4}(\\?.*)?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern VALUE = Pattern.compile("(?<=[?&](page|q|jour|collectivite)=)[^&]+");
    private static final Pattern TOKEN = Pattern.compile("(?<=/(billets|invitations)/)[^/{?]{20,}");
    private static final List<String> LISTS = List.of("", "/ateliers", "/inscriptions", "/inscriptions/collectivites",
            "/invitations", "/experts", "/mandats", "/courriels", "/incidents");

    /** Browsers send secure cookies to localhost without https. */
    private static final CookiePolicy LIKE_A_BROWSER = (_, cookie) -> {
        cookie.setSecure(false);
        return true;
    };

    private final URI address;
    private final int times;
    private final int pagesOfAKind;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, LIKE_A_BROWSER)).followRedirects(Redirect.NORMAL).build();
    private final Map<String, Histogram> byKind = new TreeMap<>();
    private final Map<String, Integer> largest = new TreeMap<>();
    private final Histogram all = latencies();

    private EveryPage(URI address, int times, int pagesOfAKind) {
        this.address = address;
        this.times = times;
        this.pagesOfAKind = pagesOfAKind;
    }

    public static void main(String[] arguments) {
        var address = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var pagesOfAKind = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6;
        for (var account : List.of("", "delegue", "organisateur")) {
            new EveryPage(address, times, pagesOfAKind).visit(account);
        }
    }

    private void visit(String account) {
        System.out.println("-- " + (account.isEmpty() ? "signed out" : account));
        if (!account.isEmpty()) {
            signIn(account);
        }
        var start = new ArrayDeque<>(List.of("/", "/mon-espace"));
        if (account.equals("organisateur")) {
            start.addAll(listsOfEachEdition());
        }
        follow(start);
        report();
    }

    private List<String> listsOfEachEdition() {
        var editions = ID.matcher(get(address.resolve("/organisation/editions")).body());
        return editions.results().map(MatchResult::group).distinct()
                .flatMap(id -> LISTS.stream().map(list -> "/organisation" + list + "?edition=" + id)).toList();
    }

    private void signIn(String account) {
        var login = get(address.resolve("/connexion?retour=/"));
        var action = LOGIN_FORM.matcher(login.body());
        if (!action.find()) {
            throw new IllegalStateException("No login form at " + login.uri());
        }
        var form = "username=%s&password=raict".formatted(URLEncoder.encode(account, UTF_8));
        var request = HttpRequest.newBuilder(login.uri().resolve(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        var home = send(request);
        if (!home.uri().getPath().equals("/")) {
            throw new IllegalStateException("Login ended at " + home.uri());
        }
    }

    private void follow(Deque<String> waiting) {
        Set<String> known = new HashSet<>(waiting);
        var taken = new TreeMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = kind(path);
            if (taken.merge(kind, 1, Integer::sum) > pagesOfAKind) {
                continue;
            }
            var links = LINK.matcher(measure(kind, path));
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (!NO_PAGE.matcher(link).matches() && known.add(link)) {
                    waiting.add(link);
                }
            }
        }
    }

    private static String kind(String path) {
        return VALUE.matcher(TOKEN.matcher(ID.matcher(path).replaceAll("{id}")).replaceAll("{token}"))
                .replaceAll("{}");
    }

    private String measure(String kind, String path) {
        HttpResponse<String> answer = get(address.resolve(path));
        if (!answer.uri().getAuthority().equals(address.getAuthority())) {
            return "";
        }
        if (answer.statusCode() != 200) {
            System.out.println(answer.statusCode() + " " + path);
        }
        var latencies = byKind.computeIfAbsent(kind, _ -> latencies());
        for (var time = 0; time < times; time++) {
            var sent = System.nanoTime();
            answer = get(address.resolve(path));
            var micros = (System.nanoTime() - sent) / 1_000;
            latencies.recordValue(micros);
            all.recordValue(micros);
        }
        largest.merge(kind, answer.body().getBytes(UTF_8).length, Math::max);
        return answer.body();
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

    private HttpResponse<String> get(URI page) { return send(HttpRequest.newBuilder(page).GET()); }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
