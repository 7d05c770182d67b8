package fr.raict.registration.lists.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import fr.raict.measuring.Comparison;
import fr.raict.measuring.Comparisons;
import fr.raict.measuring.Target;
import fr.raict.registration.attendance.application.AttendanceLists;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.CheckIn;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.lists.application.Arrivals;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatCounts;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists and files of an edition of 60 workshops with 1,500 people each, from 400 authorities. */
@IntegrationTest
class ListsBench {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
    private static final int WORKSHOPS = Integer.getInteger("benchmark.workshops", 60);
    private static final int PEOPLE = 1_500; // none of whom waits, as the seat books say in which rank
    private static final int AUTHORITIES = 400;
    private static final int AT_ONCE = 500;
    private static final int ASKED = 40;
    private static final double PROMISED_MILLIS = 300;
    private static final Path RESULT = Path.of("../target/benchmarks/lists.json");
    private static final PrintStream OUT = System.out;
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());
    private static final List<String> LISTS = List.of("registrations", "registrations?page=1700",
            "registrations?state=CANCELLED",
            "registrations?region=BRETAGNE", "registrations?type=COMMUNE&page=800",
            "registrations?inhabitants=UNDER_3500&state=SEATED",
            "registrations?type=COMMUNE&region=OCCITANIE&state=CANCELLED", "registrations?q=nom14", "people",
            "people?page=50&sort=AUTHORITY", "people?sort=SESSIONS", "people?region=BRETAGNE", "people?state=CANCELLED",
            "people?q=nom14", "sessions", "arrivals?by=REGION");
    /** Of one session, to which two of three people came. */
    private static final List<String> ATTENDANCE = List.of("attendance?size=50", "attendance?sort=AUTHORITY&page=10",
            "attendance?attendance=PRESENT&sort=TIME&page=8", "attendance?attendance=ABSENT&size=50");
    private static final List<String> FILES = List.of("registrations.csv", "registrations.xlsx", "people.csv",
            "people.xlsx");

    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Participants participants;
    @Autowired
    private RegistrationLists lists;
    @Autowired
    private AttendanceLists attendance;
    @Autowired
    private Arrivals arrivals;
    @Autowired
    private TestTokens tokens;
    @LocalServerPort
    private int port;

    private final WorkshopId attended = new WorkshopId(UUID.randomUUID());
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void measure() {
        fill();
        FILES.forEach(this::file);
        var comparisons = new ArrayList<Comparison>();
        for (var list : LISTS) {
            comparisons.add(Comparison.inTurns(ROUNDS, "p95 of " + list, "ms", () -> p95(list), "what is promised",
                    () -> PROMISED_MILLIS, Target.atMostTimes(1)));
        }
        for (var list : ATTENDANCE) {
            comparisons.add(Comparison.inTurns(ROUNDS, "p95 of " + list, "ms",
                    () -> p95("../../workshops/" + attended.value() + "/" + list), "what is promised",
                    () -> PROMISED_MILLIS, Target.atMostTimes(1)));
        }
        new Comparisons(comparisons).write(RESULT);
    }

    private double p95(String list) {
        var times = new double[ASKED];
        for (var i = 0; i < ASKED; i++) {
            var begun = System.nanoTime();
            read(list);
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[ASKED * 95 / 100 - 1];
    }

    private void file(String file) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();
        var bytes = read(file);
        var peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        OUT.printf(Locale.ROOT, "%s: %,d bytes in %.1f s, peak of the heap %d MB of %d MB%n", file, bytes,
                (System.nanoTime() - begun) / 1e9, peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private long read(String list) {
        var uri = URI.create("http://localhost:%d/api/registration/editions/%s/%s".formatted(port, EDITION, list))
                .normalize();
        var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + tokens.of(TestUser.ORGANISER))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(list + ": " + response.statusCode());
            }
            try (var body = response.body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill() {
        agenda.edition(new Edition(EDITION, 1, "Mesure", Edition.Status.OPEN, "Paris", "Europe/Paris",
                NOW.minus(Duration.ofDays(60)), NOW.plus(Duration.ofDays(60)), "organisation@example.org"));
        var authorities = authorities();
        var begun = System.nanoTime();
        for (var number = 0; number < WORKSHOPS; number++) {
            fill(number, authorities);
        }
        lists.flush();
        OUT.printf(Locale.ROOT, "%,d registrations listed in %.0f s%n", WORKSHOPS * PEOPLE,
                (System.nanoTime() - begun) / 1e9);
        arrivals.recount(WORKSHOPS, _ -> ZoneId.of("Europe/Paris"));
    }

    private void fill(int number, List<Authority> authorities) {
        var starts = NOW.plus(Duration.ofDays(30)).plus(Duration.ofMinutes(30L * number));
        var workshop = new Workshop(number == 0 ? attended : new WorkshopId(UUID.randomUUID()), EDITION, 1,
                "Atelier " + number,
                Workshop.Status.PUBLISHED, PEOPLE, new Placement(new UUID(0, 1), "Marly", starts,
                        starts.plus(Duration.ofMinutes(20))),
                1, "", null);
        var registrations = IntStream.range(0, PEOPLE).mapToObj(i -> registration(number, i, authorities)).toList();
        var book = new SeatBookSummary(workshop, AdmissionRules.NONE, 1, counts(registrations));
        for (var first = 0; first < PEOPLE; first += AT_ONCE) {
            var some = registrations.subList(first, first + AT_ONCE);
            var people = new HashMap<RegistrationId, Person>();
            some.forEach(each -> people.put(each.id(), person(each.number())));
            participants.add(EDITION, some, people);
            lists.write(book, some);
        }
        if (number == 0) {
            agenda.workshop(workshop);
            registrations.stream().filter(each -> each.isSeated() && each.number() % 3 > 0).forEach(this::come);
        }
    }

    private void come(Registration registration) {
        var checkIn = new CheckIn(UUID.randomUUID(), NOW.plusSeconds(registration.number()), "accueil", "Louis Petit");
        attendance.show(attended, registration.id(), Attendance.none(new Door.OfSession(EDITION, attended),
                registration.participant()).with(checkIn, false).saved());
    }

    private static Registration registration(int workshop, int number, List<Authority> authorities) {
        var state = number % 10 == 0 ? State.CANCELLED : number % 33 == 0 ? State.WITHDRAWN : State.SEATED;
        var at = NOW.minus(Duration.ofDays(40)).plus(Duration.ofMinutes(number * 37L + workshop));
        return new Registration(new RegistrationId(UUID.randomUUID()), number, new ParticipantId(new UUID(7, number)),
                authorities.get(number % AUTHORITIES), "account", List.of(), state, at, Traits.UNKNOWN, null, null,
                null);
    }

    private static Person person(int number) {
        return new Person("Prénom" + number, "Nom" + number, "p" + number + "@example.org", "Chargée de mission", "fr");
    }

    private static SeatCounts counts(List<Registration> registrations) {
        var byAuthority = new HashMap<Authority, SeatCounts.OfAuthority>();
        registrations.stream().filter(Registration::isActive).forEach(each -> byAuthority.merge(each.authority(),
                new SeatCounts.OfAuthority(each.authority(), each.isSeated() ? 1 : 0, 0, each.isWaiting() ? 1 : 0, 0),
                SeatCounts.OfAuthority::and));
        var states = new TreeMap<State, Integer>();
        registrations.forEach(each -> states.merge(each.state(), 1, Integer::sum));
        return new SeatCounts(states.getOrDefault(State.SEATED, 0), 0, states.getOrDefault(State.WAITING, 0), 0,
                states.getOrDefault(State.WITHDRAWN, 0), 0, 0, 0, List.copyOf(byAuthority.values()),
                new TreeMap<>(Map.of(NOW, registrations.size())), List.of());
    }

    /** All over the reference list. */
    private static List<Authority> authorities() {
        try (var list = ListsBench.class.getResourceAsStream("/authorities/authorities.tsv.gz");
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(list), StandardCharsets.UTF_8))) {
            var all = lines.lines().map(line -> line.split("\t")).toList();
            return IntStream.range(0, AUTHORITIES).mapToObj(i -> all.get(i * (all.size() / AUTHORITIES)))
                    .map(fields -> new Authority(fields[0], fields[1])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
