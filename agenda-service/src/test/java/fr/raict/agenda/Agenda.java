package fr.raict.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.testsupport.TestUser.ORGANISER;

/** What organisers and experts do before and around a test, through the API. */
public final class Agenda {

    public static final String API = "/api/agenda";

    private final RestTestClient http;
    private final TestTokens tokens;

    /** First day of the editions: within half a year, and of no daylight saving change. */
    public final LocalDate firstDay;

    public Agenda(RestTestClient http, TestTokens tokens, Instant now) {
        this.http = http;
        this.tokens = tokens;
        this.firstDay = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(45);
    }

    /** An edition's, workshop's… representation with the version that changes it. */
    public record Seen(JsonNode json, String etag) {

        public UUID id() { return UUID.fromString(json.get("id").asString()); }

        public String text(String field) { return json.get(field).asString(); }
    }

    public Seen openEdition() {
        var drafted = draftEdition();
        return changed(post("/editions/" + drafted.id() + "/status", drafted.etag(), Map.of("status", "OPEN")));
    }

    public Seen draftEdition() { return changed(post("/editions", null, edition("RAICT 2026"))); }

    public Map<String, Object> edition(String name) {
        var edition = new HashMap<String, Object>();
        edition.put("name", name);
        edition.put("firstDay", firstDay.toString());
        edition.put("lastDay", firstDay.plusDays(1).toString());
        edition.put("venue", "Palais des congrès");
        edition.put("timeZone", "Europe/Paris");
        edition.put("registrationOpensAt", at("00:00").minus(60, ChronoUnit.DAYS).toString());
        edition.put("registrationClosesAt", at("00:00").minus(2, ChronoUnit.DAYS).toString());
        edition.put("contactEmail", "contact@example.org");
        return edition;
    }

    /** A time of the first day, in UTC. */
    public Instant at(String time) {
        return Instant.parse(firstDay + "T" + time + ":00Z");
    }

    public Seen read(Seen seen, String collection) { return changed(get("/" + collection + "/" + seen.id())); }

    /** With the edition's entity tag, as a room is part of it. */
    public Seen addRoom(Seen edition, String name, int capacity) {
        return changed(post("/editions/" + edition.id() + "/rooms", read(edition, "editions").etag(),
                Map.of("name", name, "capacity", capacity, "accessible", true)));
    }

    public Seen addSlot(Seen edition, String startsAt, String endsAt) {
        return changed(post("/editions/" + edition.id() + "/slots", read(edition, "editions").etag(),
                slot(startsAt, endsAt)));
    }

    public Map<String, Object> slot(String startsAt, String endsAt) {
        return Map.of("startsAt", at(startsAt).toString(), "endsAt", at(endsAt).toString(), "kind", "SESSION");
    }

    public static Map<String, Object> workshop(String title, int capacity) {
        var workshop = new HashMap<String, Object>();
        workshop.put("title", title);
        workshop.put("summary", "Comment s’y prendre");
        workshop.put("format", "WORKSHOP");
        workshop.put("languages", List.of("fr", "en"));
        workshop.put("mode", "ON_SITE");
        workshop.put("capacity", capacity);
        workshop.put("sdgs", List.of(17, 8));
        return workshop;
    }

    public Seen draftWorkshop(Seen edition, String title) {
        return changed(post("/editions/" + edition.id() + "/workshops", null, workshop(title, 30)));
    }

    public Seen place(Seen workshop, Seen room, Seen slot) {
        return changed(put("/workshops/" + workshop.id() + "/placement", workshop.etag(),
                Map.of("room", room.id(), "slot", slot.id())));
    }

    public Seen publish(Seen workshop) {
        return changed(post("/workshops/" + workshop.id() + "/publication", workshop.etag(), null));
    }

    public Seen cancel(Seen workshop, String reason) {
        return changed(
                post("/workshops/" + workshop.id() + "/cancellation", workshop.etag(), Map.of("reason", reason)));
    }

    /** With an address that no other expert has. */
    public Seen addExpert(String familyName) {
        return changed(post("/experts", null, expert(familyName, "ines." + UUID.randomUUID() + "@example.org")));
    }

    public static Map<String, Object> expert(String familyName, String email) {
        return Map.of("givenName", "Inès", "familyName", familyName, "email", email, "organisation",
                "Université de Poitiers", "language", "en");
    }

    public Seen draftInvitation(Seen workshop, Seen expert, Instant answerBefore) {
        return changed(post("/workshops/" + workshop.id() + "/invitations", null, Map.of("expert", expert.id(), "role",
                "SPEAKER", "message", "Nous serions ravis.", "answerBefore", answerBefore.toString())));
    }

    public Seen send(Seen invitation) {
        return changed(post("/invitations/" + invitation.id() + "/sending", invitation.etag(), null));
    }

    public ResponseSpec get(String path) { return exchange(HttpMethod.GET, path, ORGANISER, null, null); }

    public ResponseSpec getAnonymously(String path) { return exchange(HttpMethod.GET, path, null, null, null); }

    public ResponseSpec postAnonymously(String path, @Nullable Object body) {
        return exchange(HttpMethod.POST, path, null, null, body);
    }

    public ResponseSpec post(String path, @Nullable String etag, @Nullable Object body) {
        return exchange(HttpMethod.POST, path, ORGANISER, etag, body);
    }

    /** As a form that carries a key. */
    public ResponseSpec postOnce(String path, @Nullable String etag, UUID key, Object body) {
        return exchange(HttpMethod.POST, path, ORGANISER, etag, body, key);
    }

    public ResponseSpec put(String path, @Nullable String etag, Object body) {
        return exchange(HttpMethod.PUT, path, ORGANISER, etag, body);
    }

    public ResponseSpec delete(String path, @Nullable String etag) {
        return exchange(HttpMethod.DELETE, path, ORGANISER, etag, null);
    }

    private ResponseSpec exchange(HttpMethod method, String path, @Nullable TestUser user, @Nullable String etag,
            @Nullable Object body) {
        return exchange(method, path, user, etag, body, null);
    }

    private ResponseSpec exchange(HttpMethod method, String path, @Nullable TestUser user, @Nullable String etag,
            @Nullable Object body, @Nullable UUID key) {
        var request = http.method(method).uri(API + path).header("Accept-Language", "en");
        if (user != null) {
            request.headers(headers -> headers.setBearerAuth(tokens.of(user)));
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange();
    }

    /** What a successful answer holds. */
    public static Seen changed(ResponseSpec response) {
        var result = response.expectStatus().is2xxSuccessful().expectBody(JsonNode.class).returnResult();
        return new Seen(Objects.requireNonNull(result.getResponseBody()),
                Objects.requireNonNullElse(result.getResponseHeaders().getETag(), ""));
    }

    /** The problem in a refusal of the given status and slug. */
    public static JsonNode problem(ResponseSpec response, int status, String slug) {
        var problem = response.expectStatus().isEqualTo(status).expectBody(JsonNode.class).returnResult()
                .getResponseBody();
        if (!Objects.requireNonNull(problem).get("type").asString().equals("urn:raict:problem:" + slug)) {
            throw new AssertionError("expected " + slug + " but was " + problem);
        }
        return problem;
    }
}
