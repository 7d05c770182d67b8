package fr.raict.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Attendance;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.testsupport.TestUser.ORGANISER;

/** What an agenda, an organiser and delegates do before and around a test, through the service's own doors. */
public final class Scenario {

    public static final String LINK = "https://visio.example.org/filieres";

    public static final String SAINT_DENIS = "COMMUNE-93066";
    public static final String CHARTRES = "COMMUNE-28085";
    public static final String API = "/api/registration";

    private final RestTestClient http;
    private final TestTokens tokens;
    private final FollowAgenda agenda;
    private final Instant now = Clock.systemUTC().instant();
    private int published;
    public final EditionId edition = new EditionId(UUID.randomUUID());

    public Scenario(RestTestClient http, TestTokens tokens, FollowAgenda agenda) {
        this.http = http;
        this.tokens = tokens;
        this.agenda = agenda;
        agenda.edition(new Edition(edition, 1, "RAICT 2027", Edition.Status.OPEN, "Palais des congrès", "Europe/Paris",
                now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), "organisatrice@example.org"));
    }

    /** After all that were published before. */
    public UUID publish(int capacity) {
        return publish(capacity, 2 * published++);
    }

    /** At another time than all that begin two hours earlier or later. */
    public UUID publish(int capacity, int hoursLater) {
        var told = workshop(new WorkshopId(UUID.randomUUID()), 1, Workshop.Status.PUBLISHED, capacity);
        var placement = told.placed().orElseThrow();
        var later = Duration.ofHours(hoursLater);
        agenda.workshop(new Workshop(told.id(), edition, 1, told.title(), told.status(), capacity,
                new Placement(placement.room(), placement.roomName(), placement.startsAt().plus(later),
                        placement.endsAt().plus(later)),
                1, "", told.attendance()));
        return told.id().value();
    }

    public void cancel(UUID workshop) {
        agenda.workshop(workshop(new WorkshopId(workshop), 100, Workshop.Status.CANCELLED, 1));
    }

    /** It took place yesterday. */
    public void hold(UUID workshop) {
        var told = workshop(new WorkshopId(workshop), 50, Workshop.Status.HELD, 1);
        var yesterday = now.minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
        agenda.workshop(new Workshop(told.id(), edition, 50, told.title(), told.status(), told.capacity(),
                new Placement(new UUID(0, 1), "Marly", yesterday, yesterday.plus(Duration.ofMinutes(90))), 50, "",
                told.attendance()));
    }

    public Workshop workshop(WorkshopId id, long sequence, Workshop.Status status, int capacity) {
        var placement = new Placement(new UUID(0, 1), "Marly", now.plus(Duration.ofDays(40)),
                now.plus(Duration.ofDays(40)).plus(Duration.ofHours(1)));
        return new Workshop(id, edition, sequence, "Filières agricoles", status, capacity, placement, (int) sequence,
                status == Workshop.Status.CANCELLED ? "Salle inondée" : "",
                new Attendance(Attendance.Mode.HYBRID, "Palais des congrès", LINK));
    }

    public TestUser pendingDelegateOf(String authority) {
        var delegate = TestUser.someDelegate();
        post("/my-mandates", delegate, Map.of("authority", authority)).expectStatus().isCreated();
        return delegate;
    }

    public TestUser delegateOf(String authority) {
        var delegate = pendingDelegateOf(authority);
        var mandate = json(get("/my-mandates", delegate)).get(0).get("id").asString();
        post("/mandates/" + mandate + "/confirmation", ORGANISER, Map.of()).expectStatus().isOk();
        return delegate;
    }

    public ResponseSpec register(TestUser delegate, UUID workshop, UUID key, String authority, String... people) {
        return http.post().uri(API + "/workshops/" + workshop + "/registrations")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", authority, "people", Arrays.stream(people).map(Scenario::person).toList()))
                .exchange();
    }

    public JsonNode registered(TestUser delegate, UUID workshop, String authority, String... people) {
        return json(register(delegate, workshop, UUID.randomUUID(), authority, people)).get("registrations");
    }

    public static Map<String, String> person(String name) {
        return Map.of("givenName", name, "familyName", "Martin", "email", name + "@example.org", "jobTitle", "Élue",
                "language", "fr");
    }

    public ResponseSpec get(String path, TestUser user) {
        return exchange(HttpMethod.GET, path, user);
    }

    public ResponseSpec delete(String path, TestUser user) {
        return exchange(HttpMethod.DELETE, path, user);
    }

    public ResponseSpec exchange(HttpMethod method, String path, TestUser user) {
        return http.method(method).uri(API + path).headers(headers -> headers.setBearerAuth(tokens.of(user)))
                .header("Accept-Language", "en").exchange();
    }

    public ResponseSpec post(String path, TestUser user, Map<String, ?> body) {
        return http.post().uri(API + path).headers(headers -> headers.setBearerAuth(tokens.of(user)))
                .header("Accept-Language", "en").contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    public ResponseSpec anonymously(HttpMethod method, String path) {
        return http.method(method).uri(API + path).exchange();
    }

    public static JsonNode json(ResponseSpec response) {
        var body = response.expectStatus().is2xxSuccessful().expectBody(JsonNode.class).returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }

    public static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(element -> element.get(field).asString()).toList();
    }
}
